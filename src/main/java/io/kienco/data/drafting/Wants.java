package io.kienco.data.drafting;

import io.kienco.data.NeedColumns;
import io.kienco.model.Assessment;
import io.kienco.model.Drafting.Amount;
import io.kienco.model.Drafting.Kind;
import io.kienco.model.Drafting.Line;
import io.kienco.model.Finding;
import io.kienco.model.School;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which needs ask for a proposal, and why the others do not. */
final class Wants {

  private static final Set<String> ROOM = Set.of("room", "phòng");

  private final Pricing pricing;
  private final Proposed proposed;
  private final Map<String, Map<String, Double>> needs = new HashMap<>();
  private final List<Want> list = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Set<Key> undecided = new HashSet<>();

  Wants(Assessment assessment, Pricing pricing, Proposed proposed) {
    this.pricing = pricing;
    this.proposed = proposed;
    for (Finding finding : assessment.findings()) {
      if (finding instanceof Finding.Need need) {
        needs
            .computeIfAbsent(need.schoolCode(), s -> new TreeMap<>())
            .merge(need.measure(), need.quantity(), Math::max);
      }
    }
    assessment.portfolio().schools().forEach(this::of);
  }

  /** By school, then in the order of the table of measures. */
  List<Want> list() {
    return list;
  }

  List<Line> lines() {
    return lines;
  }

  /** For which nobody knows whether or at what price they are needed: their rows stay. */
  Set<Key> undecided() {
    return undecided;
  }

  private void of(School school) {
    Map<String, Double> wanted = needs.getOrDefault(school.code(), Map.of());
    Map<String, Want> found = new LinkedHashMap<>();
    for (Measure measure : Measure.KNOWN) {
      Double quantity = wanted.get(measure.name());
      if (quantity != null) {
        want(school, measure, quantity).ifPresent(w -> found.put(measure.name(), w));
      } else {
        NeedColumns.unknown(school, measure.name()).stream()
            .findFirst()
            .ifPresent(column -> unknown(school, measure, column));
      }
    }
    for (Map.Entry<String, Double> need : wanted.entrySet()) {
      Measure measure = Measure.named(need.getKey());
      if (!Measure.KNOWN.contains(measure)) {
        want(school, measure, need.getValue()).ifPresent(w -> found.put(measure.name(), w));
      }
    }
    for (Want want : found.values()) {
      withAlternative(want, wanted);
    }
  }

  private Optional<Want> want(School school, Measure measure, double need) {
    int quantity = (int) Math.ceil(need - 1e-9);
    if (measure.title() == null) {
      say(Kind.NOT_A_WORK, school, measure, new Amount(Integer.toString(quantity), null), null);
      return Optional.empty();
    }
    if (!pricing.knows(measure.name())) {
      String there = proposed.other(new Key(school.code(), measure.name()));
      if (there == null) {
        unpriced(school, measure);
      } else {
        lines.add(line(Kind.PROPOSED, school, measure, there));
      }
      return Optional.empty();
    }
    if (!measure.counts().isEmpty() && ROOM.contains(pricing.unit(measure.name()))) {
      Optional<Integer> counted = counted(school, measure);
      if (counted.isEmpty()) {
        return Optional.empty();
      }
      quantity = counted.get() == 0 ? quantity : counted.get();
    }
    return Optional.of(new Want(school, measure, quantity, null));
  }

  /** Empty when a column that is counted is empty; that is said. */
  private Optional<Integer> counted(School school, Measure measure) {
    Optional<Integer> counted = Optional.of(0);
    for (String column : measure.counts()) {
      counted = NeedColumns.text(school, column).map(Integer::valueOf);
      if (counted.isEmpty()) {
        unknown(school, measure, column);
      }
      if (counted.isEmpty() || counted.get() > 0) {
        return counted;
      }
    }
    return counted;
  }

  /** Two ways for one need: both are drafted, and a plan chooses at most one. */
  private void withAlternative(Want want, Map<String, Double> wanted) {
    String name = want.measure().alternative();
    if (name == null || wanted.containsKey(name)) {
      list.add(want);
      return;
    }
    Measure other = Measure.named(name);
    Key key = new Key(want.school().code(), name);
    String there = proposed.other(key);
    if (there != null && !proposed.has(want.key())) {
      lines.add(line(Kind.PROPOSED, want.school(), want.measure(), there));
    } else if (there != null || proposed.other(want.key()) != null) {
      list.add(want);
    } else if (!pricing.knows(name)) {
      unpriced(want.school(), other);
      list.add(want);
    } else {
      String group = "N-" + want.school().code() + "-" + want.measure().name();
      list.add(new Want(want.school(), want.measure(), want.quantity(), group));
      list.add(new Want(want.school(), other, want.quantity(), group));
    }
  }

  private void unpriced(School school, Measure measure) {
    undecided.add(new Key(school.code(), measure.name()));
    lines.add(line(Kind.UNPRICED, school, measure, null));
  }

  private void unknown(School school, Measure measure, String column) {
    Key key = new Key(school.code(), measure.name());
    undecided.add(key);
    if (measure.alternative() != null) {
      undecided.add(new Key(school.code(), measure.alternative()));
    }
    if (proposed.other(key) == null) {
      say(Kind.UNKNOWN, school, measure, null, column);
    }
  }

  private void say(Kind kind, School school, Measure measure, Amount after, String column) {
    lines.add(new Line(kind, school.code(), measure.name(), null, null, after, column));
  }

  private static Line line(Kind kind, School school, Measure measure, String proposal) {
    return new Line(kind, school.code(), measure.name(), proposal, null, null, null);
  }
}
