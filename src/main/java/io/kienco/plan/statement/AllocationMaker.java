package io.kienco.plan.statement;

import io.kienco.model.Scenario;
import io.kienco.plan.problem.Candidate;
import io.kienco.plan.problem.Entries;
import io.kienco.plan.problem.FloorRows;
import io.kienco.plan.problem.Option;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Question;
import io.kienco.plan.search.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** States the open units of a plan as an allocation, against what the others leave. */
final class AllocationMaker {

  private final Question question;
  private final Problem problem;
  private final State state;
  private final long[] left;
  private final Map<Work, Integer> elsewhere = new HashMap<>();
  private final Map<Integer, Map<Integer, Offer>> offers = new LinkedHashMap<>();
  private final long[] all;
  private final long[] group;

  AllocationMaker(Question question, State state) {
    this.question = question;
    this.problem = state.problem();
    this.state = state;
    this.left = question.moneyRows();
    this.all = new long[question.scenario().floors().size()];
    this.group = new long[all.length];
  }

  /** Decisions for the proposals of those units only; their offers are set as the state has it. */
  Allocation make(Set<Integer> open) {
    int[] chosen = state.chosen();
    for (int u = 0; u < chosen.length; u++) {
      if (open.contains(u)) {
        gatherOffers(u);
      } else {
        members(chosen[u]).forEach(o -> decided(question.option(problem, o)));
      }
    }
    List<Decision> decisions = new ArrayList<>();
    offers.forEach((proposal, own) -> decisions.add(decision(proposal, own)));
    Allocation allocation =
        new Allocation(ceilings(), grounds(), requirements(), floors(), decisions);
    show(allocation, state);
    return allocation;
  }

  static Offer offer(Decision decision, Set<Integer> taken) {
    return decision.getOffers().stream()
        .filter(o -> taken.contains(o.option()))
        .findFirst()
        .orElse(null);
  }

  /** The options that a state's choices take. */
  static Set<Integer> taken(State state) {
    Set<Integer> taken = new HashSet<>();
    Problem problem = state.problem();
    for (int choice : state.chosen()) {
      for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
        taken.add(problem.member[m]);
      }
    }
    return taken;
  }

  private static void show(Allocation allocation, State state) {
    Set<Integer> taken = taken(state);
    allocation.decisions().forEach(d -> d.setOffer(offer(d, taken)));
  }

  private List<Integer> members(int choice) {
    List<Integer> members = new ArrayList<>();
    for (int m = problem.memberStart[choice]; m < problem.memberStart[choice + 1]; m++) {
      members.add(problem.member[m]);
    }
    return members;
  }

  private void gatherOffers(int unit) {
    for (int c = problem.unitStart[unit]; c < problem.unitStart[unit + 1]; c++) {
      for (int o : members(c)) {
        Map<Integer, Offer> own =
            offers.computeIfAbsent(problem.optionProposal[o], p -> new LinkedHashMap<>());
        own.computeIfAbsent(o, key -> offer(key, question.option(problem, key)));
      }
    }
  }

  private Offer offer(int key, Option option) {
    List<Due> dues = new ArrayList<>();
    Entries entries = question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      dues.add(new Due(entries.row(i), entries.amount(i)));
    }
    return new Offer(
        key, option.start(), option.end(), question.benefit(option), option.spend(), dues);
  }

  private void decided(Option option) {
    Entries entries = question.money(option);
    for (int i = 0; i < entries.size(); i++) {
      left[entries.row(i)] -= entries.amount(i);
    }
    String commune = question.communeOf(option.candidate().proposal());
    for (int year = option.start(); year <= option.end(); year++) {
      elsewhere.merge(new Work(commune, year), 1, Integer::sum);
    }
    for (int f = 0; f < all.length; f++) {
      Scenario.Floor floor = question.scenario().floors().get(f);
      long value = ofSpend(floor) ? option.spend() : question.benefit(option);
      all[f] += value;
      group[f] += question.groups().covers(floor, option.candidate().proposal()) ? value : 0;
    }
  }

  private static boolean ofSpend(Scenario.Floor floor) {
    return floor.of().equals("spend");
  }

  private Decision decision(int index, Map<Integer, Offer> own) {
    Candidate candidate = question.candidates().get(index);
    Set<String> groups = new TreeSet<>();
    for (Scenario.Floor floor : question.scenario().floors()) {
      if (question.groups().covers(floor, candidate.proposal())) {
        groups.add(floor.id());
      }
    }
    return new Decision(
        candidate.id(),
        question.communeOf(candidate.proposal()),
        candidate.proposal().alternativeGroup(),
        candidate.must(),
        candidate.ongoing(),
        candidate.mandate(),
        groups,
        List.copyOf(own.values()));
  }

  private List<Ceiling> ceilings() {
    List<Ceiling> ceilings = new ArrayList<>();
    for (int r = 0; r < left.length; r++) {
      ceilings.add(new Ceiling(r, problem.rows.get(r).id(), problem.rows.get(r).year(), left[r]));
    }
    return ceilings;
  }

  private List<Ground> grounds() {
    Integer most = question.scenario().limits().worksPerCommuneAndYear();
    if (most == null) {
      return List.of();
    }
    Set<Work> places = new LinkedHashSet<>();
    offers.forEach(
        (proposal, own) -> {
          String commune = question.communeOf(question.candidates().get(proposal).proposal());
          for (Offer offer : own.values()) {
            for (int year = offer.start(); year <= offer.end(); year++) {
              places.add(new Work(commune, year));
            }
          }
        });
    return places.stream()
        .map(w -> new Ground(w.commune(), w.year(), most - elsewhere.getOrDefault(w, 0)))
        .toList();
  }

  private List<Requirement> requirements() {
    List<Requirement> requirements = new ArrayList<>();
    for (int proposal : offers.keySet()) {
      Candidate candidate = question.candidates().get(proposal);
      for (String required : candidate.proposal().requires()) {
        requirements.add(new Requirement(candidate.id(), required));
      }
    }
    return requirements;
  }

  private List<Floor> floors() {
    List<Floor> floors = new ArrayList<>();
    for (int f = 0; f < all.length; f++) {
      Scenario.Floor floor = question.scenario().floors().get(f);
      long[] share = FloorRows.fraction(floor.share());
      long step = question.floorSteps().of(floor);
      floors.add(new Floor(floor.id(), ofSpend(floor), share[0], share[1], all[f], group[f], step));
    }
    return floors;
  }
}
