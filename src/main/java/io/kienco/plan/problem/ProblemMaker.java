package io.kienco.plan.problem;

import io.kienco.model.Conflict;
import io.kienco.plan.NoPlanException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds a {@link Problem} from a {@link Question}. */
public final class ProblemMaker {

  private final Question question;
  private final Shape shape;
  private final List<Row> rows;
  private final Limits limits;
  private final FloorRows floors;
  private final Links links;
  private final int countRow;
  private final int shift;
  private final int plainSums;

  private ProblemMaker(Question question, Shape shape) {
    this.question = question;
    this.shape = shape;
    rows = new ArrayList<>(question.ceilings().rows());
    limits = new Limits(question, rows);
    floors = new FloorRows(question, shape.floors(), rows);
    countRow = shape.counted() ? rows.size() : -1;
    if (shape.counted()) {
      rows.add(new Row(Row.Kind.COUNT, "ongoing", 0, -shape.leastOngoing(), 1));
      rows.add(new Row(Row.Kind.COUNT, "mandates", 0, -shape.leastMandates(), 1));
    }
    plainSums = rows.size();
    shift = floors.number(plainSums) - plainSums;
    links = new Links(question);
  }

  public static Problem make(Question question, Shape shape) {
    return new ProblemMaker(question, shape).make();
  }

  private Problem make() {
    List<int[]> components = Components.of(question);
    UnitMaker[] makers =
        Chunks.map(
            components.size(),
            range ->
                new UnitMaker(question, shape, this::addTo)
                    .addAll(components.subList(range.from(), range.to())),
            UnitMaker[]::new);
    UnitMaker last = new UnitMaker(question, shape, this::addTo);
    for (UnitMaker maker : makers) {
      maker.large.forEach(component -> takeApart(component, last));
    }
    UnitMaker[] all = Arrays.copyOf(makers, makers.length + 1);
    all[makers.length] = last;
    refuseContradictions(all);
    ProblemArrays[] arrays = Arrays.stream(all).map(m -> m.arrays).toArray(ProblemArrays[]::new);
    return new Problem(shape, rows, matrix(), Choices.join(arrays), question.table());
  }

  private void takeApart(int[] component, UnitMaker maker) {
    links.add(component, rows);
    Arrays.stream(component).forEach(maker::addAlone);
  }

  private void refuseContradictions(UnitMaker[] makers) {
    for (UnitMaker maker : makers) {
      for (int[] component : maker.contradictory) {
        List<String> pinned =
            Arrays.stream(component)
                .mapToObj(i -> question.candidates().get(i))
                .filter(Candidate::must)
                .map(Candidate::id)
                .toList();
        throw new NoPlanException(List.of(new Conflict("pin", null, null, 0, pinned)));
      }
    }
  }

  /** Sums have the numbers of their rows; those of everything stand before those of links. */
  private Matrix matrix() {
    Matrix.Builder matrix = new Matrix.Builder();
    question.ceilings().addTo(matrix);
    floors.addTo(matrix);
    for (int r = question.ceilings().rows().size(); r < rows.size(); r++) {
      if (rows.get(r).kind() != Row.Kind.FLOOR) {
        matrix.put(r, r < plainSums ? r : r + shift, 1);
      }
    }
    return matrix.build(rows.size(), rows.size() + shift);
  }

  private void addTo(Entries entries, int option) {
    OptionTable table = question.table();
    for (int e = table.entryStart[option]; e < table.entryStart[option + 1]; e++) {
      entries.add(table.sum[e], table.amount[e]);
    }
    limits.addTo(entries, option);
    floors.addTo(entries, option);
    links.addTo(entries, option, shift);
    if (countRow >= 0) {
      entries.add(countRow, -table.ongoing[option]);
      entries.add(countRow + 1, -table.mandate[option]);
    }
  }
}
