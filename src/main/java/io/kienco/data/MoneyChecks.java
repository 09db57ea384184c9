package io.kienco.data;

import io.kienco.model.Envelope;
import io.kienco.model.Fund;
import io.kienco.model.Horizon;
import io.kienco.model.Proposal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Funds, envelopes and schemes that would pay for nothing, or for more or less than the whole. */
final class MoneyChecks {

  /** A đồng of a million; finer shares are slips of a formula. */
  private static final int SHARE_DECIMALS = 4;

  private MoneyChecks() {}

  static void check(Tables tables, Issues issues) {
    checkEnvelopes(tables, issues);
    checkFunds(tables, issues);
    checkShares(tables.shares(), issues);
    checkRecurrentFund(tables, issues);
    checkTotals(tables, issues);
  }

  private static void checkEnvelopes(Tables tables, Issues issues) {
    Table<Envelope> envelopes = tables.envelopes();
    Horizon horizon = tables.info() == null ? null : tables.info().horizon();
    for (int i = 0; i < envelopes.size(); i++) {
      Envelope e = envelopes.get(i);
      int line = envelopes.line(i);
      if (e.ceilingVnd() == 0) {
        issues.error(envelopes.file, line, "ceiling_vnd", "ceiling-zero", e.fundId(), e.year());
      }
      if (horizon != null && !horizon.contains(e.year())) {
        issues.warn(
            envelopes.file,
            line,
            "year",
            "envelope-outside-horizon",
            e.year(),
            horizon.first(),
            horizon.last());
      }
    }
  }

  private static void checkFunds(Tables tables, Issues issues) {
    Table<Envelope> envelopes = tables.envelopes();
    boolean complete = envelopes.usable && envelopes.rows == envelopes.size();
    if (!complete || envelopes.rows == 0) {
      return;
    }
    Set<String> withMoney = new HashSet<>();
    envelopes.records().forEach(e -> withMoney.add(e.fundId()));
    Table<Fund> funds = tables.funds();
    for (int i = 0; i < funds.size(); i++) {
      if (!withMoney.contains(funds.get(i).id())) {
        issues.warn(
            funds.file, funds.line(i), "fund_id", "fund-without-envelope", funds.get(i).id());
      }
    }
  }

  private static void checkShares(Table<Records.Share> shares, Issues issues) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    for (int i = 0; i < shares.size(); i++) {
      Records.Share share = shares.get(i);
      if (share.percent().stripTrailingZeros().scale() > SHARE_DECIMALS) {
        String percent = share.percent().toPlainString();
        issues.error(
            shares.file,
            shares.line(i),
            "share_percent",
            "share-too-fine",
            percent,
            SHARE_DECIMALS);
      }
      sums.merge(share.scheme(), share.percent(), BigDecimal::add);
      lines.putIfAbsent(share.scheme(), shares.line(i));
    }
    boolean complete = shares.rows == shares.size();
    sums.forEach(
        (scheme, sum) -> {
          if (complete && sum.compareTo(BigDecimal.valueOf(100)) != 0) {
            String total = sum.stripTrailingZeros().toPlainString();
            issues.error(
                shares.file, lines.get(scheme), "share_percent", "scheme-sum", scheme, total);
          }
        });
  }

  private static void checkRecurrentFund(Tables tables, Issues issues) {
    if (tables.info() == null) {
      return;
    }
    String id = tables.info().recurrentFund();
    if (id == null) {
      long running =
          tables.proposals().records().stream()
              .filter(p -> p.annualCostVnd() != null && p.annualCostVnd() > 0)
              .count();
      if (running > 0) {
        issues.error(Dictionary.INFO, null, "recurrentFund", "recurrent-fund-missing", running);
      }
    } else if (tables.funds().usable && !tables.funds().has(id)) {
      issues.error(Dictionary.INFO, null, "recurrentFund", "recurrent-fund-unknown", id);
    } else {
      tables.funds().records().stream()
          .filter(f -> f.id().equals(id) && !f.kind().equals("recurrent"))
          .forEach(
              f ->
                  issues.warn(
                      Dictionary.INFO, null, "recurrentFund", "recurrent-fund-capital", id));
    }
  }

  /** Sums must fit the numbers that a plan counts in. */
  private static void checkTotals(Tables tables, Issues issues) {
    BigDecimal costs = BigDecimal.ZERO;
    for (Proposal p : tables.proposals().records()) {
      costs = p.costVnd() == null ? costs : costs.add(BigDecimal.valueOf(p.costVnd()));
    }
    checkTotal(tables.proposals().file, "cost_vnd", costs, issues);
    BigDecimal ceilings = BigDecimal.ZERO;
    for (Envelope e : tables.envelopes().records()) {
      ceilings = ceilings.add(BigDecimal.valueOf(e.ceilingVnd()));
    }
    checkTotal(tables.envelopes().file, "ceiling_vnd", ceilings, issues);
  }

  private static void checkTotal(String file, String column, BigDecimal sum, Issues issues) {
    if (sum.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 100)) > 0) {
      issues.error(file, null, column, "sum-too-large", sum.toPlainString());
    }
  }
}
