package io.kienco.policy;

import io.kienco.model.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cards' numbers through time: on a day, and as means of fiscal years. */
final class Numbers {
  private final Map<String, List<Dated>> byName = new TreeMap<>();

  private record Dated(Card card, DatedParameter parameter) {}

  Numbers(Collection<Card> cards) {
    for (Card card : cards) {
      for (DatedParameter p : card.parameters().values()) {
        byName.computeIfAbsent(p.name(), n -> new ArrayList<>()).add(new Dated(card, p));
      }
    }
  }

  SortedSet<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /** The number in force on a day; a product is in force when all its factors are. */
  Optional<DatedValue> on(String name, LocalDate day) {
    for (Dated dated : byName.getOrDefault(name, List.of())) {
      if (dated.card().inForce(day)) {
        DatedParameter parameter = dated.parameter();
        return parameter.isProduct() ? product(parameter, day) : parameter.on(day);
      }
    }
    return Optional.empty();
  }

  private Optional<DatedValue> product(DatedParameter parameter, LocalDate day) {
    double value = 1;
    String status = Status.IN_FORCE;
    for (String factor : parameter.factors()) {
      Optional<DatedValue> one = on(factor, day);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      value *= one.get().value();
      status = Status.weakest(status, one.get().status());
    }
    return Optional.of(new DatedValue(value, status, null));
  }

  List<Parameter> facts(LocalDate asOf) {
    List<Parameter> facts = new ArrayList<>();
    for (String name : byName.keySet()) {
      on(name, asOf).ifPresent(v -> facts.add(new Parameter(name, v.value(), v.status())));
    }
    return facts;
  }

  List<AnnualParameter> facts(Horizon horizon) {
    List<AnnualParameter> facts = new ArrayList<>();
    for (String name : byName.keySet()) {
      horizon.years().forEach(year -> annual(name, year).ifPresent(facts::add));
    }
    return facts;
  }

  /** Mean over twelve months; a month without a number counts as nothing due. */
  Optional<AnnualParameter> annual(String name, int year) {
    double sum = 0;
    String status = null;
    for (int month = 1; month <= 12; month++) {
      Optional<DatedValue> value = on(name, LocalDate.of(year, month, 1));
      if (value.isPresent()) {
        sum += value.get().value();
        status = Status.weakest(status == null ? Status.IN_FORCE : status, value.get().status());
      }
    }
    return status == null
        ? Optional.empty()
        : Optional.of(new AnnualParameter(name, year, sum / 12, status));
  }
}
