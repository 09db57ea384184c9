package io.kienco.cli;

import io.kienco.model.Plan;
import io.kienco.plan.PlanVerifier;
import io.kienco.report.Amounts;
import io.kienco.report.IssueList;
import io.kienco.report.Texts;
import java.nio.file.Path;
import java.util.List;

/** Recomputes what a published plan says of itself; solves nothing. */
final class Verification {

  private final Inputs inputs;
  private final Output output;

  Verification(Inputs inputs, Output output) {
    this.inputs = inputs;
    this.output = output;
  }

  /** What {@code --json} prints. */
  record Document(
      boolean holds, long benefit, Long bound, String engine, List<IssueList.Line> issues) {}

  int run(Path file, Setting setting) {
    Plan plan = inputs.plan(file.toString());
    PlanInputs from = PlanInputs.of(plan, setting.dataset(), setting.rules(), inputs);
    PlanVerifier.Verdict verdict =
        PlanVerifier.verify(
            from.assessment(),
            plan,
            inputs.earlier(from.assessment().portfolio(), plan.scenario()));
    IssueList list = new IssueList(output.texts());
    Document document =
        new Document(
            verdict.holds(),
            verdict.benefit(),
            verdict.bound(),
            verdict.engine(),
            list.document(verdict.issues()).issues());
    output.print(
        document, () -> verdict.holds() ? text(plan, verdict) : list.text(verdict.issues()));
    return verdict.holds() ? Exit.DONE : Exit.WRONG_INPUT;
  }

  private String text(Plan plan, PlanVerifier.Verdict verdict) {
    Texts texts = output.texts();
    Amounts amounts = new Amounts(texts);
    StringBuilder text = new StringBuilder();
    text.append(
        texts.get("verify.holds", plan.awards().size(), amounts.benefit(verdict.benefit())));
    if (verdict.bound() != null) {
      text.append('\n').append(texts.get("verify.bound", amounts.benefit(verdict.bound())));
    }
    if (verdict.engine() != null) {
      String key = verdict.engine().equals("trial") ? "verify.trial" : "verify.engine";
      String own = amounts.benefit(plan.summary().bound());
      text.append('\n').append(texts.get(key, own, verdict.engine()));
    }
    return text.append('\n').toString();
  }
}
