package io.kienco.plan.peers;

import io.kienco.model.Groups;
import io.kienco.model.Plan;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.plan.Planner;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What floors over few large works cost: a province is planned as it is, then with floors that ask
 * of a group half of what it could still get. The gap is the most that any sharper bound or better
 * plan could bring, so it says whether floors are worth being treated more exactly than by a price.
 */
public final class FloorsBenchmark {

  /** Of what the group does not get without the floor, how much the floor asks for. */
  private static final double ASKED = 0.5;

  private static final int LARGE = 12;
  private static final int SEVERAL = 8;

  private final Instance instance;
  private final Groups groups;
  private final BigDecimal work;

  private FloorsBenchmark(Instance instance, BigDecimal work) {
    this.instance = instance;
    this.groups = new Groups(instance.assessment().portfolio());
    this.work = work;
  }

  /** Arguments: set, first seed, last seed, and the work of each plan. */
  public static void main(String[] args) throws IOException {
    System.out.println("set,seed,floors,proposals,unmet,share_before,share_asked,gap_percent,best");
    for (long seed = Long.parseLong(args[1]); seed <= Long.parseLong(args[2]); seed++) {
      Instance instance = Instance.of(args[0], seed);
      new FloorsBenchmark(instance, new BigDecimal(args[3])).all(args[0] + "," + seed);
    }
  }

  private void all(String name) {
    Plan before = plan(List.of());
    print(name + ",own,", before, "", "");
    List<String> communes = ranked("commune_code", Map.of());
    List<String> large = ranked("commune_code", Map.of("quantity", LARGE));
    String school = ranked("school_code", Map.of()).get(0);
    add(name + ",school", before, List.of(Map.of("school_code", school)));
    add(name + ",commune", before, List.of(Map.of("commune_code", communes.get(0))));
    add(name + ",large works of a commune", before, List.of(largeOf(large.get(0))));
    add(
        name + ",large works of each of " + SEVERAL + " communes",
        before,
        large.stream().limit(SEVERAL).map(FloorsBenchmark::largeOf).toList());
    add(
        name + ",each of " + SEVERAL + " schools",
        before,
        ranked("school_code", Map.of()).stream()
            .limit(SEVERAL)
            .map(code -> Map.<String, Object>of("school_code", code))
            .toList());
  }

  private static Map<String, Object> largeOf(String commune) {
    return Map.of("commune_code", commune, "quantity", LARGE);
  }

  /** Values of a column, those whose proposals of that kind ask for most first. */
  private List<String> ranked(String column, Map<String, Object> kind) {
    Map<String, Long> asked =
        covered(kind).stream()
            .filter(p -> groups.value(p, column) != null)
            .collect(
                Collectors.groupingBy(
                    p -> groups.value(p, column).toString(),
                    TreeMap::new,
                    Collectors.summingLong(Proposal::costVnd)));
    return asked.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<Proposal> covered(Map<String, Object> where) {
    Scenario.Floor floor = new Scenario.Floor("", where, "spend", BigDecimal.ZERO);
    return instance.assessment().portfolio().proposals().stream()
        .filter(p -> groups.covers(floor, p))
        .toList();
  }

  private void add(String name, Plan before, List<Map<String, Object>> where) {
    Map<String, Long> spent =
        before.awards().stream()
            .collect(
                Collectors.toMap(
                    Plan.Award::proposal,
                    a -> a.payments().stream().mapToLong(Plan.Payment::amount).sum()));
    double all = spent.values().stream().mapToLong(s -> s).sum();
    List<Scenario.Floor> floors = new ArrayList<>();
    long proposals = 0;
    double had = 0;
    double wanted = 0;
    for (Map<String, Object> group : where) {
      List<Proposal> members = covered(group);
      double now = members.stream().mapToLong(p -> spent.getOrDefault(p.id(), 0L)).sum();
      double most = members.stream().mapToLong(Proposal::costVnd).sum();
      BigDecimal share =
          BigDecimal.valueOf((now + ASKED * (most - now)) / all).setScale(6, RoundingMode.DOWN);
      floors.add(new Scenario.Floor("F" + floors.size(), group, "spend", share));
      proposals += members.size();
      had += 100 * now / all;
      wanted += 100 * share.doubleValue();
    }
    print(name + "," + proposals, plan(floors), percent(had), percent(wanted));
  }

  private Plan plan(List<Scenario.Floor> more) {
    Scenario.Solve solve = new Scenario.Solve(work, null, 1);
    Scenario scenario = instance.solved(solve);
    List<Scenario.Floor> floors = new ArrayList<>(scenario.floors());
    floors.addAll(more);
    return Planner.plan(
        instance.assessment(), scenario.with(s -> s.floors = floors), p -> {}, () -> false);
  }

  private static void print(String name, Plan plan, String before, String asked) {
    Plan.Summary summary = plan.summary();
    System.out.printf(
        Locale.ROOT,
        "%s,%d,%s,%s,%.4f,%d%n",
        name,
        summary.floorsUnmet(),
        before,
        asked,
        100 * summary.gap(),
        summary.benefit());
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
