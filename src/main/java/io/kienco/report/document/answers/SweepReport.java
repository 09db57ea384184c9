package io.kienco.report.document.answers;

import io.kienco.model.Assessment;
import io.kienco.model.Scenario;
import io.kienco.model.Sweep;
import io.kienco.model.Sweep.Point;
import io.kienco.model.Sweep.What;
import io.kienco.report.ConflictList;
import io.kienco.report.Notices;
import io.kienco.report.Texts;
import io.kienco.report.document.content.Ground;
import io.kienco.report.document.content.Opening;
import io.kienco.report.document.paper.Block;
import io.kienco.report.document.paper.Chart;
import io.kienco.report.document.paper.Paper;
import io.kienco.report.document.paper.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One thing turned from low to high: what each point buys, and what moves between points. */
public final class SweepReport {

  private SweepReport() {}

  public static Paper of(Sweep sweep, Scenario scenario, Assessment assessment, Texts texts) {
    Ground ground = new Ground(assessment, texts);
    Moves moves = new Moves(ground, sweep);
    List<Section> sections =
        List.of(
            new Section("points", ground.say("sweep.points"), true, points(ground, sweep)),
            new Section("drawn", ground.say("sweep.drawn"), false, drawn(ground, sweep)),
            new Section("moves", ground.say("sweep.steps"), true, moves.blocks()));
    List<String> notices = assessment.notices(Stream.empty());
    return new Opening(ground)
        .under(scenario)
        .fact("sweep.turned", turned(ground, sweep))
        .notices(new Notices(texts, ground.names()).lines(notices))
        .paper("sweep", "points", ground.say("sweep.title"), sections, List.of(moves.list()));
  }

  /** Below them, where it is so, what stands in the way of the last that has no plan. */
  private static List<Block> points(Ground ground, Sweep sweep) {
    List<Block> blocks = new ArrayList<>(new Points(ground, sweep).blocks());
    if (sweep.impossible() != null) {
      double at = sweep.impossible().at().doubleValue();
      String where = ground.amounts().percent(at, 1);
      blocks.add(new Block.Words(ground.texts().get("sweep.impossible.at", where)));
      new ConflictList(ground.texts(), ground.assessment())
          .text(sweep.impossible().why())
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> blocks.add(new Block.Words(line.strip())));
    }
    return blocks;
  }

  private static String turned(Ground ground, Sweep sweep) {
    if (sweep.what() == What.FLOOR) {
      return ground.texts().get("sweep.floor", sweep.id());
    }
    return sweep.id() == null
        ? ground.texts().get("sweep.capital")
        : ground.names().fund(sweep.id());
  }

  private static List<Block> drawn(Ground ground, Sweep sweep) {
    List<Point> possible = sweep.points().stream().filter(p -> p.conflicts().isEmpty()).toList();
    List<String> at =
        possible.stream().map(p -> ground.amounts().percent(p.at().doubleValue(), 1)).toList();
    List<Long> benefit = possible.stream().map(p -> p.benefit() / 1000).toList();
    List<Long> spent = possible.stream().map(Point::spent).toList();
    return List.of(
        bars("chart.benefit", ground.say("sweep.chart.benefit"), Chart.Unit.POINTS, at, benefit),
        bars("chart.spent", ground.say("sweep.chart.spent"), Chart.Unit.DONG, at, spent));
  }

  private static Chart bars(
      String id, String title, Chart.Unit unit, List<String> at, List<Long> amounts) {
    List<Chart.Series> series = List.of(new Chart.Series(title, amounts));
    return new Chart(id, title, unit, Chart.Shape.BARS, at, series);
  }
}
