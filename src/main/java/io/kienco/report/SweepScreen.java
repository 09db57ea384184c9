package io.kienco.report;

import io.kienco.model.Assessment;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Nesting;
import io.kienco.model.Sweep.Point;
import io.kienco.model.Sweep.Step;
import io.kienco.model.Sweep.What;
import java.util.ArrayList;
import java.util.List;

/** A sweep on one screen: a line a point. */
public final class SweepScreen {

  private static final double ROUNDING = 1e-6;

  private static final int SHOWN = 3;

  private final Sweep sweep;
  private final Assessment assessment;
  private final Texts texts;
  private final Amounts amounts;
  private final Names names;
  private final Page page = new Page();

  public SweepScreen(Sweep sweep, Assessment assessment, Texts texts) {
    this.sweep = sweep;
    this.assessment = assessment;
    this.texts = texts;
    this.amounts = new Amounts(texts);
    this.names = new Names(assessment, texts);
  }

  public String text() {
    String dataset = assessment.portfolio().info().title(texts.language());
    line("sweep.heading", dataset, turned());
    if (assessment.portfolio().info().synthetic()) {
      line("notice.synthetic");
    }
    page.gap();
    page.block(points());
    if (sweep.what() == What.FLOOR) {
      frontier();
    }
    steps();
    if (sweep.impossible() != null) {
      impossible(sweep.impossible());
    }
    return page.text();
  }

  private String turned() {
    if (sweep.what() == What.FLOOR) {
      return texts.get("sweep.floor", sweep.id());
    }
    return sweep.id() == null ? texts.get("sweep.capital") : names.fund(sweep.id());
  }

  private String points() {
    Columns table = new Columns();
    boolean floor = sweep.what() == What.FLOOR;
    List<String> heads = new ArrayList<>();
    for (String key : List.of("money", "benefit", "gap", "awards", "moves", "unmet")) {
      heads.add(texts.get("sweep.column." + key));
    }
    heads.add(texts.get(floor ? "sweep.column.reached" : "sweep.column.next"));
    table.row(texts.get("sweep.column.at"), heads);
    for (int i = 0; i < sweep.points().size(); i++) {
      table.row(amounts.percent(sweep.points().get(i).at().doubleValue(), 1), cells(i, floor));
    }
    return table.text();
  }

  private List<String> cells(int i, boolean floor) {
    Point point = sweep.points().get(i);
    List<String> cells = new ArrayList<>();
    cells.add(amounts.billions(point.money()));
    if (!point.conflicts().isEmpty()) {
      cells.add(texts.get("sweep.impossible"));
      return cells;
    }
    cells.add(amounts.benefit(point.benefit()));
    cells.add(amounts.percent(point.gap(), 3));
    cells.add(amounts.count(point.awards()));
    cells.add(moves(i));
    cells.add(point.ongoingUnmet() + "/" + point.mandatesUnmet() + "/" + point.floorsUnmet());
    if (floor) {
      cells.add(point.reached() == null ? "–" : amounts.percent(point.reached(), 1));
    } else {
      cells.add(point.next() == null ? "–" : next(point.next()));
    }
    return cells;
  }

  private String moves(int to) {
    for (Step step : sweep.steps()) {
      if (step.to() == to) {
        return "+" + step.entering().size() + " −" + step.leaving().size();
      }
    }
    return "";
  }

  private String next(Sweep.Next next) {
    String worth = amounts.benefit(Math.round(next.perBillion()));
    return worth + " " + next.fund() + " " + next.year();
  }

  /** What the floor costs where it is highest. */
  private void frontier() {
    List<Point> possible = sweep.points().stream().filter(p -> p.conflicts().isEmpty()).toList();
    if (possible.size() > 1) {
      Point first = possible.get(0);
      Point last = possible.get(possible.size() - 1);
      long cost = first.benefit() - last.benefit();
      double share = first.benefit() == 0 ? 0 : (double) cost / first.benefit();
      String at = amounts.percent(last.at().doubleValue(), 1);
      line("sweep.price", at, amounts.benefit(cost), amounts.percent(share, 2));
      possible.stream().filter(SweepScreen::isMissed).findFirst().ifPresent(this::missed);
    }
  }

  private static boolean isMissed(Point point) {
    return point.reached() != null && point.reached() < point.at().doubleValue() - ROUNDING;
  }

  /** From there on the price is of what can be reached, not of the floor. */
  private void missed(Point from) {
    double most =
        sweep.points().stream()
            .filter(p -> p.reached() != null)
            .mapToDouble(Point::reached)
            .max()
            .orElseThrow();
    String at = amounts.percent(from.at().doubleValue(), 1);
    line("sweep.missed", at, amounts.percent(most, 1));
  }

  private void steps() {
    page.gap();
    List<Step> broken = with(Nesting.NOT_NESTED);
    List<Step> open = with(Nesting.OPEN);
    if (!broken.isEmpty()) {
      line("sweep.not-nested", broken.size());
      broken.subList(0, Math.min(SHOWN, broken.size())).forEach(this::step);
    }
    if (!open.isEmpty()) {
      line("sweep.open", open.size());
    }
    if (!with(Nesting.NESTED).isEmpty() && broken.isEmpty() && open.isEmpty()) {
      line("sweep.nested");
    }
    line("sweep.unmet");
  }

  private List<Step> with(Nesting nesting) {
    return sweep.steps().stream().filter(s -> s.nesting() == nesting).toList();
  }

  private void step(Step step) {
    String at = amounts.percent(sweep.points().get(step.to()).at().doubleValue(), 1);
    List<String> some = step.notNested();
    String shown = String.join(", ", some.subList(0, Math.min(SHOWN, some.size())));
    String cost =
        step.stableCost() == null
            ? texts.get("sweep.cannot")
            : texts.get("sweep.stable", amounts.benefit(step.stableCost()));
    page.detail(texts.get("sweep.step", at, some.size(), shown) + " " + cost);
  }

  private void impossible(Sweep.Impossible point) {
    page.gap();
    line("sweep.impossible.at", amounts.percent(point.at().doubleValue(), 1));
    page.block(new ConflictList(texts, assessment).screen(point.why()));
  }

  private void line(String key, Object... args) {
    page.line(texts.get(key, args));
  }
}
