package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Sensitivity;
import io.kienco.model.Sensitivity.Criterion;
import io.kienco.model.Sensitivity.Safety;
import io.kienco.model.Sensitivity.Standing;
import io.kienco.model.Sensitivity.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How a plan depends on the points of criteria, on one screen. */
public final class SensitivityScreen {

  private static final int CRITERIA = 12;
  private static final int MARGINAL = 5;

  private final Sensitivity sensitivity;
  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Page page = new Page();

  public SensitivityScreen(Sensitivity sensitivity, Assessment assessment, Texts texts) {
    this.sensitivity = sensitivity;
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
  }

  public String text() {
    line("weights.heading", assessment.portfolio().info().title(texts.language()));
    if (assessment.portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    line("weights.trials", sensitivity.trials(), sensitivity.criteria().size());
    page.gap();
    Columns table = new Columns();
    table.row(texts.get("weights.criterion"), "+20 %", "−20 %", texts.get("weights.without"));
    sensitivity.criteria().stream().limit(CRITERIA).forEach(c -> table.row(name(c), cells(c)));
    page.block(table.text());
    int more = sensitivity.criteria().size() - CRITERIA;
    if (more > 0) {
      line("weights.more", more);
    }
    line("weights.legend");
    page.gap();
    line("weights.standings", count(Safety.SURE), count(Safety.LIKELY), count(Safety.MARGINAL));
    sensitivity.standings().stream()
        .filter(s -> s.inPlan() && s.safety() == Safety.MARGINAL)
        .sorted(Comparator.comparingDouble(Standing::funded))
        .limit(MARGINAL)
        .forEach(s -> page.detail(standing(s)));
    return page.text();
  }

  private String name(Criterion criterion) {
    return names.rule(criterion.instrument(), criterion.rule());
  }

  private static List<String> cells(Criterion criterion) {
    List<String> cells = new ArrayList<>();
    for (Trial trial : criterion.trials()) {
      cells.add("+" + trial.entering() + " −" + trial.leaving() + " (" + trial.surely() + ")");
    }
    return cells;
  }

  private long count(Safety safety) {
    return sensitivity.standings().stream().filter(s -> s.safety() == safety).count();
  }

  private String standing(Standing standing) {
    String work = names.work(standing.proposal());
    return standing.proposal() + "  " + amounts.percent(standing.funded(), 0) + "  " + work;
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
