package io.kienco.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A dataset that was read without errors: census, proposals and money.
 *
 * @param doubts what is odd or unknown in single rows, in the order of the files
 * @param fingerprint SHA-256 (hex) over the files it was read from
 */
public record Portfolio(
    DatasetInfo info,
    List<Commune> communes,
    List<School> schools,
    List<Proposal> proposals,
    List<Fund> funds,
    List<Envelope> envelopes,
    List<Scheme> schemes,
    List<FinancingPayment> financing,
    List<UnitCost> unitCosts,
    List<Attribute> attributes,
    List<Doubt> doubts,
    String fingerprint) {

  public Portfolio {
    communes = List.copyOf(communes);
    schools = List.copyOf(schools);
    proposals = List.copyOf(proposals);
    funds = List.copyOf(funds);
    envelopes = List.copyOf(envelopes);
    schemes = List.copyOf(schemes);
    financing = List.copyOf(financing);
    unitCosts = List.copyOf(unitCosts);
    attributes = List.copyOf(attributes);
    doubts = List.copyOf(doubts);
  }

  /** The same with other proposals and explicit options; its fingerprint stays the files'. */
  public Portfolio with(List<Proposal> others, List<FinancingPayment> options) {
    return new Portfolio(
        info,
        communes,
        schools,
        others,
        funds,
        envelopes,
        schemes,
        options,
        unitCosts,
        attributes,
        doubts,
        fingerprint);
  }

  /** Computed at each call: keep the map when asking often. */
  public Map<String, Commune> communesByCode() {
    return by(communes, Commune::code);
  }

  /** Computed at each call: keep the map when asking often. */
  public Map<String, School> schoolsByCode() {
    return by(schools, School::code);
  }

  /** Computed at each call: keep the map when asking often. */
  public Map<String, Proposal> proposalsById() {
    return by(proposals, Proposal::id);
  }

  /**
   * What each proposal costs in đồng: its cost, else what its first explicit option pays. Computed
   * at each call.
   */
  public Map<String, Long> costs() {
    Map<String, Map<String, Long>> options = new HashMap<>();
    for (FinancingPayment payment : financing) {
      options
          .computeIfAbsent(payment.proposalId(), p -> new LinkedHashMap<>())
          .merge(payment.optionId(), payment.amountVnd(), Math::addExact);
    }
    Map<String, Long> costs = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      Map<String, Long> explicit = options.get(proposal.id());
      costs.put(
          proposal.id(),
          proposal.costVnd() != null || explicit == null
              ? proposal.costVnd()
              : explicit.values().iterator().next());
    }
    return costs;
  }

  private static <T> Map<String, T> by(List<T> list, Function<T, String> key) {
    return list.stream().collect(Collectors.toMap(key, Function.identity()));
  }

  /** What its proposals build or buy. */
  public SortedSet<String> measures() {
    return proposals.stream().map(Proposal::measure).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The funds that build, by id. */
  public Set<String> capitalFunds() {
    return funds.stream().filter(Fund::capital).map(Fund::id).collect(Collectors.toSet());
  }
}
