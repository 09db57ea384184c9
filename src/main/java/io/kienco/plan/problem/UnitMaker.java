package io.kienco.plan.problem;

import java.util.ArrayList;
import java.util.List;

/** Makes the units of a range of components: their choices, and what each choice adds up to. */
final class UnitMaker {

  private static final int MOST_CHOICES = 3000;
  private static final int[] NOTHING = {};

  private final Question question;
  private final OptionTable table;
  private final Shape shape;
  private final Adding adding;
  private final Entries entries = new Entries();
  private final List<int[]> choices = new ArrayList<>();

  final ProblemArrays arrays = new ProblemArrays();

  /** Components with too many combinations to list. */
  final List<int[]> large = new ArrayList<>();

  /** Components whose pins contradict each other. */
  final List<int[]> contradictory = new ArrayList<>();

  /** Adds what an option adds to each sum. */
  interface Adding {
    void add(Entries entries, int option);
  }

  UnitMaker(Question question, Shape shape, Adding adding) {
    this.question = question;
    this.table = question.table();
    this.shape = shape;
    this.adding = adding;
  }

  UnitMaker addAll(List<int[]> components) {
    components.forEach(this::add);
    return this;
  }

  private void add(int[] component) {
    choices.clear();
    if (component.length == 1) {
      addSingles(component[0]);
    } else {
      Combinations sets = Combinations.list(question, component, MOST_CHOICES);
      if (sets == null) {
        large.add(component);
        return;
      }
      for (int i = 0; i < sets.count(); i++) {
        choices.add(sets.set(i));
      }
    }
    finish(component);
  }

  /** Makes a unit of one proposal alone. */
  void addAlone(int candidate) {
    choices.clear();
    addSingles(candidate);
    finish(new int[] {candidate});
  }

  private void addSingles(int candidate) {
    if (!question.candidates().get(candidate).must()) {
      choices.add(NOTHING);
    }
    for (int o = table.first[candidate]; o < table.first[candidate + 1]; o++) {
      choices.add(new int[] {o});
    }
  }

  private void finish(int[] component) {
    if (choices.isEmpty()) {
      contradictory.add(component);
      return;
    }
    int most = shape.strict() ? choices.stream().mapToInt(this::rank).max().orElse(0) : -1;
    for (int[] choice : choices) {
      if (!shape.strict() || rank(choice) == most) {
        write(choice);
      }
    }
    arrays.endUnit();
  }

  private void write(int[] choice) {
    entries.clear();
    long benefit = 0;
    for (int option : choice) {
      benefit = Math.addExact(benefit, table.benefit[option]);
      adding.add(entries, option);
    }
    arrays.addChoice(choice, benefit, ongoing(choice), mandates(choice), entries);
  }

  /** Most ongoing works first and, among those, most mandates. */
  private int rank(int[] choice) {
    return 1000 * ongoing(choice) + mandates(choice);
  }

  private int ongoing(int[] choice) {
    int ongoing = 0;
    for (int option : choice) {
      ongoing += table.ongoing[option];
    }
    return ongoing;
  }

  private int mandates(int[] choice) {
    int met = 0;
    for (int option : choice) {
      met += table.mandate[option];
    }
    return met;
  }
}
