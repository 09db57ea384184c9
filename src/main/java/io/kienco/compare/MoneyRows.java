package io.kienco.compare;

import io.kienco.model.Comparison.AwardRow;
import io.kienco.model.Comparison.By;
import io.kienco.model.Comparison.MoneyRow;
import io.kienco.model.Groups;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What plans pay, added up by fund, year, envelope, commune, measure and group. */
final class MoneyRows {

  private static final List<String> COLUMNS = List.of("region", "land_border", "level", "kind");

  private record Key(By by, String name) {}

  private final List<Plan> plans;
  private final Groups groups;
  private final Map<String, Proposal> proposals;
  private final Map<String, Scenario.Floor> floors = new LinkedHashMap<>();
  private final Map<String, List<Key>> groupsOf = new HashMap<>();
  private final Map<Key, long[]> sums = new LinkedHashMap<>();

  private final Map<Key, Long> luck = new HashMap<>();
  private final Set<String> lucky;

  MoneyRows(Portfolio portfolio, List<Plan> plans, List<AwardRow> awards) {
    this.plans = plans;
    this.lucky =
        awards.stream()
            .filter(AwardRow::withinGap)
            .map(AwardRow::proposal)
            .collect(Collectors.toSet());
    this.groups = new Groups(portfolio);
    this.proposals = portfolio.proposalsById();
    plans.forEach(p -> p.scenario().floors().forEach(f -> floors.putIfAbsent(f.id(), f)));
    portfolio.funds().forEach(f -> sums.put(new Key(By.FUND, f.id()), new long[plans.size()]));
    for (int i = 0; i < plans.size(); i++) {
      for (Award award : plans.get(i).awards()) {
        for (Payment payment : award.payments()) {
          add(i, award, payment);
        }
      }
    }
  }

  private void add(int plan, Award award, Payment payment) {
    Proposal proposal = proposals.get(award.proposal());
    String year = String.valueOf(payment.year());
    boolean mayBeLuck = lucky.contains(award.proposal());
    List<Key> keys =
        new ArrayList<>(groupsOf.computeIfAbsent(proposal.id(), p -> groups(proposal)));
    keys.add(new Key(By.FUND, payment.fund()));
    keys.add(new Key(By.YEAR, year));
    keys.add(new Key(By.ENVELOPE, payment.fund() + ' ' + year));
    keys.add(new Key(By.COMMUNE, proposal.communeCode()));
    keys.add(new Key(By.MEASURE, proposal.measure()));
    for (Key key : keys) {
      add(plan, key, payment);
      luck.merge(key, mayBeLuck ? payment.amount() : 0, Math::addExact);
    }
  }

  private void add(int plan, Key key, Payment payment) {
    long[] paid = sums.computeIfAbsent(key, k -> new long[plans.size()]);
    paid[plan] = Math.addExact(paid[plan], payment.amount());
  }

  private List<Key> groups(Proposal proposal) {
    List<Key> keys = new ArrayList<>();
    for (String column : COLUMNS) {
      Object value = groups.value(proposal, column);
      if (value != null) {
        keys.add(new Key(By.GROUP, column + ' ' + value));
      }
    }
    floors.forEach(
        (id, floor) -> {
          if (groups.covers(floor, proposal)) {
            keys.add(new Key(By.GROUP, "floor " + id));
          }
        });
    return keys;
  }

  /** By kind and key. */
  List<MoneyRow> list() {
    Map<By, Map<String, long[]>> sorted = new TreeMap<>();
    sums.forEach(
        (key, paid) ->
            sorted
                .computeIfAbsent(
                    key.by(), b -> b == By.FUND ? new LinkedHashMap<>() : new TreeMap<>())
                .put(key.name(), paid));
    List<MoneyRow> rows = new ArrayList<>();
    sorted.forEach(
        (by, keys) ->
            keys.forEach(
                (name, paid) ->
                    rows.add(row(new Key(by, name), LongStream.of(paid).boxed().toList()))));
    return rows;
  }

  private MoneyRow row(Key key, List<Long> paid) {
    long width = Collections.max(paid) - Collections.min(paid);
    return new MoneyRow(key.by(), key.name(), paid, width <= luck.getOrDefault(key, 0L));
  }
}
