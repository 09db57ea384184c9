package io.kienco.ask;

import io.kienco.model.Contradiction.Kind;
import io.kienco.model.Contradiction.Line;
import io.kienco.model.Pins;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lines of a scenario that can make it impossible, each to be left out or to say less. */
final class ScenarioLines {

  private ScenarioLines() {}

  static List<Line> of(Scenario scenario) {
    List<Line> lines = new ArrayList<>();
    scenario.pins().must().forEach(p -> lines.add(line(Kind.MUST, p, null, null)));
    scenario.pins().at().keySet().forEach(p -> lines.add(line(Kind.AT, p, null, null)));
    scenario.pins().never().forEach(p -> lines.add(line(Kind.NEVER, p, null, null)));
    scenario.envelopes().scale().forEach((f, by) -> lines.add(line(Kind.SCALE, f, null, by)));
    for (Scenario.Ceiling set : scenario.envelopes().set()) {
      BigDecimal ceiling = BigDecimal.valueOf(set.ceilingVnd());
      lines.add(line(Kind.SET, set.fund(), set.year(), ceiling));
    }
    if (scenario.contingency().signum() > 0) {
      lines.add(line(Kind.CONTINGENCY, null, null, scenario.contingency()));
    }
    Integer works = scenario.limits().worksPerCommuneAndYear();
    if (works != null) {
      lines.add(line(Kind.LIMIT, null, null, BigDecimal.valueOf(works)));
    }
    lines.addAll(Dearer.of(scenario));
    scenario.overlays().forEach(o -> lines.add(line(Kind.OVERLAY, o, null, null)));
    if (scenario.stable() != null && scenario.stable().charge() == null) {
      lines.add(line(Kind.STABLE, scenario.stable().against(), null, null));
    }
    return lines;
  }

  static Line line(Kind kind, String id, Integer year, BigDecimal value) {
    return new Line(kind, id, year, value, null);
  }

  static Line enough(Line line, BigDecimal enough) {
    return new Line(line.kind(), line.id(), line.year(), line.value(), enough);
  }

  /** The scenario as if the line were not there. */
  static Scenario without(Scenario scenario, Line line) {
    return switch (line.kind()) {
      case MUST -> scenario.with(s -> s.pins = pins(s.pins, Set.of(line.id()), Set.of()));
      case AT -> scenario.with(s -> s.pins = pins(s.pins, Set.of(), Set.of(line.id())));
      case NEVER -> scenario.with(s -> s.pins = allowed(s.pins, line.id()));
      case INFLATION, CHANGE, COST -> Dearer.with(scenario, line, null);
      case SCALE, SET -> scenario.with(s -> s.envelopes = money(s.envelopes, line, null));
      case CONTINGENCY -> scenario.with(s -> s.contingency = BigDecimal.ZERO);
      case LIMIT -> scenario.with(s -> s.limits = new Scenario.Limits(null));
      case OVERLAY -> scenario.with(s -> s.overlays = others(s.overlays, line.id()));
      case STABLE ->
          scenario.with(
              s ->
                  s.stable =
                      new Scenario.Stable(s.stable.against(), BigDecimal.ZERO, s.stable.moving()));
      case CEILING -> scenario;
    };
  }

  private static List<String> others(List<String> overlays, String overlay) {
    return overlays.stream().filter(o -> !o.equals(overlay)).toList();
  }

  /** The scenario with another number in the line's place. */
  static Scenario with(Scenario scenario, Line line, BigDecimal value) {
    return switch (line.kind()) {
      case SCALE, SET, CEILING -> scenario.with(s -> s.envelopes = money(s.envelopes, line, value));
      case INFLATION, CHANGE, COST -> Dearer.with(scenario, line, value);
      case CONTINGENCY -> scenario.with(s -> s.contingency = value);
      case LIMIT -> scenario.with(s -> s.limits = new Scenario.Limits(value.intValueExact()));
      default -> throw new IllegalArgumentException(line + " holds no number");
    };
  }

  private static Pins allowed(Pins pins, String proposal) {
    Set<String> never = new TreeSet<>(pins.never());
    never.remove(proposal);
    return new Pins(pins.must(), never, pins.at());
  }

  /** Without those that are let go, by kind of pin. */
  static Pins pins(Pins pins, Set<String> must, Set<String> at) {
    Set<String> stay = new TreeSet<>(pins.must());
    stay.removeAll(must);
    Map<String, Pins.At> places = new TreeMap<>(pins.at());
    places.keySet().removeAll(at);
    return new Pins(stay, pins.never(), places);
  }

  /**
   * @param value null to take the line out
   */
  private static Scenario.Money money(Scenario.Money money, Line line, BigDecimal value) {
    Map<String, BigDecimal> scale = new TreeMap<>(money.scale());
    List<Scenario.Ceiling> set = new ArrayList<>(money.set());
    if (line.kind() == Kind.SCALE) {
      scale.remove(line.id());
      if (value != null) {
        scale.put(line.id(), value);
      }
      return new Scenario.Money(scale, set);
    }
    set.removeIf(c -> c.fund().equals(line.id()) && c.year() == line.year());
    if (value != null) {
      long ceiling = value.setScale(0, RoundingMode.CEILING).longValueExact();
      set.add(new Scenario.Ceiling(line.id(), line.year(), ceiling));
    }
    return new Scenario.Money(scale, set);
  }
}
