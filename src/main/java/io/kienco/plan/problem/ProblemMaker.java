package io.kienco.plan.problem;

import io.kienco.model.Conflict;
import io.kienco.plan.NoPlanException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds a {@link Problem} from a {@link Question}. */
public final class ProblemMaker {

  private static final int MOST_CHOICES = 3000;

  private final Question question;
  private final Shape shape;
  private final List<Row> rows;
  private final Links links = new Links();
  private Limits limits;
  private FloorRows floorRows;
  private final Map<Integer, boolean[]> groups = new HashMap<>();
  private final ProblemArrays arrays = new ProblemArrays();

  private int countRow = -1;

  private ProblemMaker(Question question, Shape shape) {
    this.question = question;
    this.shape = shape;
    this.rows = new ArrayList<>(question.ceilings().rows());
  }

  public static Problem make(Question question, Shape shape) {
    return new ProblemMaker(question, shape).make();
  }

  private Problem make() {
    limits = new Limits(question, rows);
    floorRows =
        new FloorRows(
            shape.floors() ? question.scenario().floors() : List.of(), question.groups(), rows);
    if (shape.counted()) {
      countRow = rows.size();
      rows.add(new Row(Row.Kind.COUNT, "ongoing", 0, -shape.leastOngoing(), 1));
      rows.add(new Row(Row.Kind.COUNT, "mandates", 0, -shape.leastMandates(), 1));
    }
    Components.of(question.candidates(), question.awardable()).forEach(this::addComponent);
    return arrays.problem(shape, rows);
  }

  private void addComponent(List<Candidate> members) {
    Map<String, List<Option>> options = new HashMap<>();
    members.forEach(c -> options.put(c.id(), question.options(c)));
    List<List<Option>> choices = Combinations.list(members, options, MOST_CHOICES);
    if (choices != null) {
      addUnit(members, choices);
      return;
    }
    links.add(members, options, rows);
    members.forEach(c -> addUnit(List.of(c), singles(c, options.get(c.id()))));
  }

  private static List<List<Option>> singles(Candidate candidate, List<Option> options) {
    List<List<Option>> choices = new ArrayList<>();
    if (!candidate.must()) {
      choices.add(List.of());
    }
    options.forEach(o -> choices.add(List.of(o)));
    return choices;
  }

  /** The choices that meet most ongoing works and, among them, most mandates. */
  private static List<List<Option>> best(List<List<Option>> choices) {
    int most = choices.stream().mapToInt(ProblemMaker::rank).max().orElse(0);
    return choices.stream().filter(c -> rank(c) == most).toList();
  }

  private static int rank(List<Option> choice) {
    return 1000 * ongoing(choice) + mandates(choice);
  }

  private static int ongoing(List<Option> choice) {
    return (int) choice.stream().filter(o -> o.candidate().ongoing()).count();
  }

  private static int mandates(List<Option> choice) {
    return (int) choice.stream().filter(Option::meetsMandate).count();
  }

  private void addUnit(List<Candidate> members, List<List<Option>> choices) {
    if (choices.isEmpty()) {
      throw new NoPlanException(List.of(contradiction(members)));
    }
    arrays.startUnit();
    for (List<Option> choice : shape.strict() ? best(choices) : choices) {
      Entries entries = new Entries();
      long benefit = 0;
      for (Option option : choice) {
        long brings = question.benefit(option);
        benefit = Math.addExact(benefit, brings);
        addTo(entries, option, brings);
      }
      if (countRow >= 0) {
        entries.add(countRow, -ongoing(choice));
        entries.add(countRow + 1, -mandates(choice));
      }
      arrays.addChoice(choice, benefit, ongoing(choice), mandates(choice), entries);
    }
  }

  private static Conflict contradiction(List<Candidate> members) {
    List<String> pinned = members.stream().filter(Candidate::must).map(Candidate::id).toList();
    return new Conflict("pin", null, null, 0, pinned);
  }

  private void addTo(Entries entries, Option option, long benefit) {
    question.money(option, entries);
    limits.addTo(entries, option);
    links.addTo(entries, option);
    Candidate candidate = option.candidate();
    floorRows.addTo(
        entries,
        option,
        benefit,
        groups.computeIfAbsent(candidate.index(), i -> floorRows.groups(candidate)));
  }
}
