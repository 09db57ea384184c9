package io.kienco.data;

import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Doubt;
import io.kienco.model.Envelope;
import io.kienco.model.FinancingPayment;
import io.kienco.model.Fund;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import io.kienco.model.Scheme;
import io.kienco.model.School;
import io.kienco.model.UnitCost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All tables of a dataset as read, before the checks that look across them.
 *
 * @param info null when {@code dataset.json} could not be read
 */
record Tables(
    DatasetInfo info,
    Table<Commune> communes,
    Table<School> schools,
    Table<Fund> funds,
    Table<Envelope> envelopes,
    Table<Records.Share> shares,
    Table<Proposal> proposals,
    Table<FinancingPayment> financing,
    Table<UnitCost> unitCosts) {

  static Tables read(Census census, DatasetFolder files, TableReader reader, Issues issues) {
    Map<String, School> schools = new HashMap<>();
    census.schools().records().forEach(s -> schools.put(s.code(), s));
    return new Tables(
        InfoReader.read(files.find(Dictionary.INFO), issues),
        census.communes(),
        census.schools(),
        reader.read(Dictionary.FUNDS, files.find(Dictionary.FUNDS), Records::fund),
        reader.read(Dictionary.ENVELOPES, files.find(Dictionary.ENVELOPES), Records::envelope),
        reader.read(Dictionary.SCHEMES, files.find(Dictionary.SCHEMES), Records::share),
        reader.read(
            Dictionary.PROPOSALS,
            files.find(Dictionary.PROPOSALS),
            row -> Records.proposal(row, schools)),
        reader.read(Dictionary.FINANCING, files.find(Dictionary.FINANCING), Records::payment),
        reader.read(Dictionary.UNIT_COSTS, files.find(Dictionary.UNIT_COSTS), Records::unitCost));
  }

  /** Only when no table has an error. */
  Portfolio portfolio(List<Attribute> attributes, List<Doubt> doubts, String fingerprint) {
    return new Portfolio(
        info,
        communes.records(),
        schools.records(),
        proposals.records(),
        funds.records(),
        envelopes.records(),
        schemes(),
        financing.records(),
        unitCosts.records(),
        attributes,
        doubts,
        fingerprint);
  }

  private List<Scheme> schemes() {
    Map<String, List<Records.Share>> byScheme = new LinkedHashMap<>();
    for (Records.Share row : shares.records()) {
      byScheme.computeIfAbsent(row.scheme(), s -> new ArrayList<>()).add(row);
    }
    return byScheme.values().stream().map(Tables::scheme).toList();
  }

  private static Scheme scheme(List<Records.Share> rows) {
    Records.Share first = rows.get(0);
    String title = first.title() == null ? first.scheme() : first.title();
    List<Scheme.Share> shares =
        rows.stream().map(r -> new Scheme.Share(r.fund(), r.percent())).toList();
    return new Scheme(first.scheme(), title, shares);
  }
}
