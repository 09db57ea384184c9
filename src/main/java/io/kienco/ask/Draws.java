package io.kienco.ask;

import io.kienco.model.Envelope;
import io.kienco.model.Fund;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.EnvelopeUse;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Risk.EnvelopeRisk;
import io.kienco.model.Risk.MeasureSpread;
import io.kienco.model.Risk.Terms;
import io.kienco.model.Risk.Total;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A plan's payments drawn many times: each work's cost is its estimate times a lognormal factor of
 * median 1, of which works of one measure share a part.
 */
final class Draws {

  private final Map<String, Proposal> proposals;
  private final Terms terms;
  private final Map<String, Integer> rowOf = new LinkedHashMap<>();
  private final List<EnvelopeUse> uses = new ArrayList<>();
  private final boolean[] carries;
  private final long[] available;
  private final double[][] drawn;
  private final double[] sums;
  private final Map<String, Integer> works = new TreeMap<>();
  private final boolean[] anyOver;

  Draws(Portfolio portfolio, Plan plan, Terms terms) {
    this.proposals = portfolio.proposalsById();
    this.terms = terms;
    plan.envelopes().stream().filter(u -> paid(plan, u)).forEach(this::row);
    carries = new boolean[uses.size()];
    available = new long[uses.size()];
    drawn = new double[uses.size()][terms.draws()];
    sums = new double[terms.draws()];
    anyOver = new boolean[terms.draws()];
    measure(portfolio, plan);
    draw(plan.awards());
    cumulate();
  }

  private static boolean paid(Plan plan, EnvelopeUse use) {
    return plan.envelopes().stream().anyMatch(u -> u.fund().equals(use.fund()) && u.spent() > 0);
  }

  private void row(EnvelopeUse use) {
    rowOf.put(use.fund() + ' ' + use.year(), uses.size());
    uses.add(use);
  }

  /** The true ceilings: what is held back is there when costs are drawn. */
  private void measure(Portfolio portfolio, Plan plan) {
    Map<String, Long> ceilings = new HashMap<>();
    for (Envelope envelope : plan.scenario().envelopesOf(portfolio)) {
      ceilings.put(envelope.fundId() + ' ' + envelope.year(), envelope.ceilingVnd());
    }
    Map<String, Boolean> carry = new HashMap<>();
    portfolio.funds().forEach((Fund f) -> carry.put(f.id(), f.carryOver()));
    for (int r = 0; r < uses.size(); r++) {
      EnvelopeUse use = uses.get(r);
      carries[r] = carry.get(use.fund());
      available[r] = ceilings.get(use.fund() + ' ' + use.year()) - use.owed();
    }
  }

  private void draw(List<Award> awards) {
    Random random = new Random(terms.seed());
    Map<String, double[]> shared = new TreeMap<>();
    for (Award award : awards) {
      String measure = proposals.get(award.proposal()).measure();
      works.merge(measure, 1, Integer::sum);
      shared.computeIfAbsent(measure, m -> gaussians(new Random(terms.seed() ^ m.hashCode())));
      double sigma = CostSpreads.of(measure, terms.spread());
      double common = sigma * Math.sqrt(CostSpreads.SHARED);
      double own = sigma * Math.sqrt(1 - CostSpreads.SHARED);
      double[] together = shared.get(measure);
      for (int d = 0; d < terms.draws(); d++) {
        add(award, d, Math.exp(common * together[d] + own * random.nextGaussian()));
      }
    }
  }

  private double[] gaussians(Random random) {
    double[] all = new double[terms.draws()];
    Arrays.setAll(all, d -> random.nextGaussian());
    return all;
  }

  private void add(Award award, int draw, double factor) {
    for (Payment payment : award.payments()) {
      Integer row = rowOf.get(payment.fund() + ' ' + payment.year());
      if (row != null) {
        drawn[row][draw] += factor * payment.amount();
        sums[draw] += factor * payment.amount();
      }
    }
  }

  /** In a fund with carry-over a year's account is that of all years up to it. */
  private void cumulate() {
    for (int r = 0; r < uses.size(); r++) {
      boolean follows = r > 0 && uses.get(r - 1).fund().equals(uses.get(r).fund()) && carries[r];
      if (follows) {
        available[r] += available[r - 1];
      }
      for (int d = 0; d < terms.draws(); d++) {
        drawn[r][d] += follows ? drawn[r - 1][d] : 0;
        anyOver[d] |= drawn[r][d] > available[r];
      }
    }
  }

  List<MeasureSpread> measures() {
    List<MeasureSpread> spreads = new ArrayList<>();
    works.forEach(
        (measure, count) ->
            spreads.add(
                new MeasureSpread(measure, CostSpreads.of(measure, terms.spread()), count)));
    return spreads;
  }

  List<EnvelopeRisk> envelopes() {
    List<EnvelopeRisk> risks = new ArrayList<>();
    long planned = 0;
    for (int r = 0; r < uses.size(); r++) {
      EnvelopeUse use = uses.get(r);
      boolean follows = r > 0 && uses.get(r - 1).fund().equals(use.fund()) && carries[r];
      planned = use.spent() + (follows ? planned : 0);
      risks.add(
          new EnvelopeRisk(
              use.fund(),
              use.year(),
              available[r],
              planned,
              chance(drawn[r], available[r]),
              quantile(drawn[r], 0.5),
              quantile(drawn[r], 0.8)));
    }
    return risks;
  }

  Total total() {
    long ceiling = 0;
    for (int r = 0; r < uses.size(); r++) {
      boolean lastOfFund =
          r == uses.size() - 1 || !uses.get(r + 1).fund().equals(uses.get(r).fund());
      ceiling += !carries[r] || lastOfFund ? available[r] : 0;
    }
    int any = 0;
    for (boolean over : anyOver) {
      any += over ? 1 : 0;
    }
    return new Total(
        ceiling,
        planned(),
        chance(sums, ceiling),
        (double) any / terms.draws(),
        quantile(sums, 0.5),
        quantile(sums, 0.8));
  }

  private long planned() {
    return uses.stream().mapToLong(EnvelopeUse::spent).sum();
  }

  /** Drawn over planned money, passed with that chance only. */
  double needed(double chance) {
    return planned() == 0 ? 1 : quantile(sums, 1 - chance) / (double) planned();
  }

  private static double chance(double[] drawn, long available) {
    return (double) Arrays.stream(drawn).filter(d -> d > available).count() / drawn.length;
  }

  private static long quantile(double[] drawn, double part) {
    double[] sorted = drawn.clone();
    Arrays.sort(sorted);
    int at = (int) Math.ceil(part * sorted.length) - 1;
    return Math.round(sorted[Math.max(0, Math.min(sorted.length - 1, at))]);
  }
}
