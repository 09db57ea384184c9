package io.kienco.cli;

import io.kienco.ask.NoSuchPlan;
import io.kienco.model.Assessment;
import io.kienco.model.Contradiction;
import io.kienco.model.DataIssue;
import io.kienco.plan.NoPlanException;
import io.kienco.policy.RulebookException;
import io.kienco.report.ConflictList;
import io.kienco.report.IssueList;
import io.kienco.report.Json;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How a verb ends. */
final class Exit {

  static final int DONE = 0;
  static final int WRONG_INPUT = 1;
  static final int WRONG_USAGE = 2;
  static final int NO_PLAN = 3;
  static final int OUR_FAULT = 4;

  private Exit() {}

  static int fault(Exception e, CommandLine line, ParseResult parsed) {
    Output output = output(line);
    if (e instanceof WrongInput wrong) {
      return wrongInput(wrong.issues(), line, output);
    }
    if (e instanceof RulebookException wrong) {
      return wrongInput(wrong.issues(), line, output);
    }
    if (e instanceof NoSuchPlan none) {
      return noPlan(none.why(), none.assessment(), line, output);
    }
    if (e instanceof NoPlanException none) {
      return noPlan(new Contradiction(List.of(), none.conflicts()), null, line, output);
    }
    if (e instanceof IOException unwritten) {
      return wrongInput(WrongInput.notWritten(unwritten).issues(), line, output);
    }
    return fault(e, line);
  }

  static int fault(Throwable e, CommandLine line) {
    line.getErr().println(output(line).texts().get("fault", e.toString()));
    if (Boolean.getBoolean("kienco.trace")) {
      e.printStackTrace(line.getErr());
    }
    return OUR_FAULT;
  }

  private static int wrongInput(List<DataIssue> issues, CommandLine line, Output output) {
    IssueList list = new IssueList(output.texts());
    if (output.json()) {
      line.getOut().print(Json.write(list.document(issues)));
    } else {
      line.getErr().print(list.text(issues));
    }
    return WRONG_INPUT;
  }

  private static int noPlan(
      Contradiction why, Assessment assessment, CommandLine line, Output output) {
    if (output.json()) {
      line.getOut().print(Json.write(why));
    } else {
      line.getErr().print(new ConflictList(output.texts(), assessment).screen(why));
    }
    return NO_PLAN;
  }

  private static Output output(CommandLine line) {
    CommandLine.Model.CommandSpec spec = line.getCommandSpec();
    CommandLine.Model.CommandSpec mixin = spec.mixins().get("output");
    return mixin == null ? new Output() : (Output) mixin.userObject();
  }
}
