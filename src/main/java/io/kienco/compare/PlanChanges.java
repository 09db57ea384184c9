package io.kienco.compare;

import io.kienco.model.Impact.AwardChange;
import io.kienco.model.Impact.CommuneChange;
import io.kienco.model.Impact.MoneyChange;
import io.kienco.model.Impact.PlanFigures;
import io.kienco.model.Plan;
import io.kienco.model.Plan.Award;
import io.kienco.model.Plan.Payment;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two plans of one portfolio. */
final class PlanChanges {

  private PlanChanges() {}

  /** An envelope. */
  private record FundYear(String fund, int year) {}

  static PlanFigures figures(Plan plan) {
    Plan.Summary summary = plan.summary();
    long spent = plan.awards().stream().mapToLong(PlanChanges::paid).sum();
    return new PlanFigures(
        summary.benefit(), summary.bound(), summary.gap(), plan.awards().size(), spent);
  }

  /** Awards that came, went or moved, the largest money first. */
  static List<AwardChange> awards(Plan before, Plan after) {
    Map<String, Award> old = byProposal(before);
    Map<String, Award> now = byProposal(after);
    long slack = Math.max(slack(before), slack(after));
    List<AwardChange> changes = new ArrayList<>();
    now.values().stream()
        .filter(a -> !old.containsKey(a.proposal()))
        .forEach(a -> changes.add(change("in", 0, paid(a), a, slack)));
    old.values().stream()
        .filter(a -> !now.containsKey(a.proposal()))
        .forEach(a -> changes.add(change("out", paid(a), 0, a, slack)));
    old.values().stream()
        .filter(a -> now.containsKey(a.proposal()) && moved(a, now.get(a.proposal())))
        .forEach(a -> changes.add(change("moved", paid(a), paid(now.get(a.proposal())), a, slack)));
    changes.sort(
        Comparator.comparing(AwardChange::kind)
            .thenComparing(c -> -Math.max(c.paidBefore(), c.paidAfter()))
            .thenComparing(AwardChange::proposal));
    return changes;
  }

  private static AwardChange change(String kind, long before, long after, Award award, long slack) {
    boolean luck = award.benefit() == null || award.benefit() <= slack;
    return new AwardChange(kind, award.proposal(), before, after, luck);
  }

  private static boolean moved(Award a, Award b) {
    return a.start() != b.start() || !a.scheme().equals(b.scheme());
  }

  /** What a plan could gain at the most. */
  private static long slack(Plan plan) {
    return plan.summary().bound() - plan.summary().benefit();
  }

  /** Every envelope that either plan pays from. */
  static List<MoneyChange> money(Plan before, Plan after) {
    Comparator<FundYear> order = Comparator.comparing(FundYear::fund).thenComparing(FundYear::year);
    return changes(
        sums(before, order, (award, payment) -> new FundYear(payment.fund(), payment.year())),
        sums(after, order, (award, payment) -> new FundYear(payment.fund(), payment.year())),
        (at, paid) -> new MoneyChange(at.fund(), at.year(), paid[0], paid[1]));
  }

  /** Communes whose money differs, the largest difference first. */
  static List<CommuneChange> communes(Plan before, Plan after, Portfolio portfolio) {
    Map<String, Proposal> proposals = portfolio.proposalsById();
    BiFunction<Award, Payment, String> commune =
        (award, payment) -> proposals.get(award.proposal()).communeCode();
    return changes(
            sums(before, Comparator.naturalOrder(), commune),
            sums(after, Comparator.naturalOrder(), commune),
            (at, paid) -> new CommuneChange(at, paid[0], paid[1]))
        .stream()
        .filter(c -> c.before() != c.after())
        .sorted(Comparator.comparing((CommuneChange c) -> -Math.abs(c.after() - c.before())))
        .toList();
  }

  private static <K> SortedMap<K, Long> sums(
      Plan plan, Comparator<K> order, BiFunction<Award, Payment, K> key) {
    SortedMap<K, Long> sums = new TreeMap<>(order);
    for (Award award : plan.awards()) {
      for (Payment payment : award.payments()) {
        sums.merge(key.apply(award, payment), payment.amount(), Math::addExact);
      }
    }
    return sums;
  }

  private static <K, T> List<T> changes(
      SortedMap<K, Long> before, SortedMap<K, Long> after, BiFunction<K, long[], T> make) {
    TreeSet<K> keys = new TreeSet<>(before.comparator());
    keys.addAll(before.keySet());
    keys.addAll(after.keySet());
    return keys.stream()
        .map(
            key ->
                make.apply(
                    key, new long[] {before.getOrDefault(key, 0L), after.getOrDefault(key, 0L)}))
        .toList();
  }

  private static Map<String, Award> byProposal(Plan plan) {
    return plan.awards().stream()
        .collect(Collectors.toMap(Award::proposal, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private static long paid(Award award) {
    return award.payments().stream().mapToLong(Payment::amount).sum();
  }
}
