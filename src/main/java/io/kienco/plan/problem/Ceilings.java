package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.Conflict;
import io.kienco.model.Envelope;
import io.kienco.model.Fund;
import io.kienco.model.Horizon;
import io.kienco.model.Scenario;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Ceilings after the scenario, what entitlements take of them, and the rows that they become. */
public final class Ceilings {

  private final Assessment assessment;
  private final Horizon horizon;
  private final SortedMap<Integer, Long> owed = new TreeMap<>();
  private final Map<String, SortedMap<Integer, Long>> ceilings = new LinkedHashMap<>();
  private final Map<String, SortedMap<Integer, Integer>> rowOf = new HashMap<>();
  private final Set<String> carrying = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Payer> payers = new HashMap<>();
  private final Payer recurrentPayer;
  private final int[][] sumOf;
  private final int[][] rowsOfSum;
  private final List<Conflict> conflicts = new ArrayList<>();

  public Ceilings(Assessment assessment, Scenario scenario, Horizon horizon) {
    this.assessment = assessment;
    this.horizon = horizon;
    assessment.portfolio().funds().forEach(f -> ceilings.put(f.id(), new TreeMap<>()));
    for (Envelope envelope : assessment.portfolio().envelopes()) {
      BigDecimal scale = scenario.envelopes().scale().get(envelope.fundId());
      put(envelope, scale == null ? envelope.ceilingVnd() : scaled(envelope, scale));
    }
    for (Scenario.Ceiling set : scenario.envelopes().set()) {
      put(new Envelope(set.fund(), set.year(), set.ceilingVnd()), set.ceilingVnd());
    }
    if (recurrentFund() != null) {
      assessment.owedByYear().forEach(this::owe);
    }
    assessment.portfolio().funds().forEach(this::addRows);
    recurrentPayer = recurrentFund() == null ? null : payers.get(recurrentFund());
    sumOf = new int[payers.size()][horizon.length()];
    payers.values().forEach(p -> Arrays.setAll(sumOf[p.number()], y -> sumOf(p.fund(), y)));
    rowsOfSum = new int[rows.size()][];
    for (int sum = 0; sum < rowsOfSum.length; sum++) {
      List<Integer> limited = new ArrayList<>();
      rowsOf(rows.get(sum).id(), rows.get(sum).year()).forEach(limited::add);
      rowsOfSum[sum] = limited.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private static long scaled(Envelope envelope, BigDecimal scale) {
    BigDecimal ceiling = BigDecimal.valueOf(envelope.ceilingVnd()).multiply(scale);
    return ceiling.setScale(0, RoundingMode.FLOOR).longValueExact();
  }

  private void put(Envelope envelope, long ceiling) {
    if (horizon.contains(envelope.year())) {
      ceilings.get(envelope.fundId()).put(envelope.year(), ceiling);
    }
  }

  private void owe(int year, long amount) {
    if (horizon.contains(year) && amount > 0) {
      owed.put(year, amount);
      if (!ceilings.get(recurrentFund()).containsKey(year)) {
        conflicts.add(new Conflict("envelope", recurrentFund(), year, amount, List.of()));
      }
    }
  }

  private void addRows(Fund fund) {
    payers.put(fund.id(), new Payer(fund.id(), payers.size()));
    SortedMap<Integer, Integer> rowByYear = new TreeMap<>();
    if (fund.carryOver()) {
      carrying.add(fund.id());
    }
    long carried = 0;
    for (Map.Entry<Integer, Long> envelope : ceilings.get(fund.id()).entrySet()) {
      int year = envelope.getKey();
      long left = carried + envelope.getValue() - entitlements(fund.id(), year);
      if (left < 0) {
        conflicts.add(new Conflict("envelope", fund.id(), year, -left, List.of()));
      }
      rowByYear.put(year, rows.size());
      rows.add(new Row(Row.Kind.MONEY, fund.id(), year, left, 1));
      carried = fund.carryOver() ? Math.max(0, left) : 0;
    }
    rowOf.put(fund.id(), rowByYear);
  }

  /** The fund that entitlements and running costs fall on; null when the dataset names none. */
  public String recurrentFund() {
    return assessment.portfolio().info().recurrentFund();
  }

  /** Ceilings of the horizon by fund, in file order, and year. */
  public Map<String, SortedMap<Integer, Long>> byFund() {
    return ceilings;
  }

  /** Entitlements due from a fund in a year. */
  public long entitlements(String fund, int year) {
    return fund.equals(recurrentFund()) ? owed.getOrDefault(year, 0L) : 0;
  }

  /** Where entitlements alone pass a ceiling. */
  public List<Conflict> conflicts() {
    return conflicts;
  }

  public boolean carries(String fund) {
    return carrying.contains(fund);
  }

  /** The money rows. */
  public List<Row> rows() {
    return rows;
  }

  public Payer payer(String fund) {
    return payers.get(fund);
  }

  /** The fund that running costs fall on; null when the dataset names none. */
  Payer recurrentPayer() {
    return recurrentPayer;
  }

  /**
   * The money sum of a fund in a year of the horizon, which has the number of its row; -1 without
   * envelope.
   */
  public int sumOf(Payer payer, int year) {
    int place = year - horizon.first();
    return place < 0 || place >= horizon.length() ? -1 : sumOf[payer.number()][place];
  }

  private int sumOf(String fund, int place) {
    return rowOf.get(fund).getOrDefault(horizon.first() + place, -1);
  }

  /** The rows that a money sum adds to. */
  public int[] rowsOf(int sum) {
    return rowsOfSum[sum];
  }

  /** Each money row limits the sum of its year and, with carry-over, of all years before. */
  void addTo(Matrix.Builder matrix) {
    for (int sum = 0; sum < rowsOfSum.length; sum++) {
      for (int row : rowsOfSum[sum]) {
        matrix.put(row, sum, 1);
      }
    }
  }

  /** The rows that a payment of that fund and year adds to: one, or with carry-over all later. */
  public Iterable<Integer> rowsOf(String fund, int year) {
    SortedMap<Integer, Integer> byYear = rowOf.get(fund);
    return carrying.contains(fund) ? byYear.tailMap(year).values() : List.of(byYear.get(year));
  }
}
