package io.kienco.data;

import static io.kienco.data.Fault.cell;
import static io.kienco.data.Fault.fault;
import static io.kienco.data.Fault.missing;

import java.util.List;

/** Funds, envelopes, schemes and financing. */
final class MoneyFaults {

  private MoneyFaults() {}

  static List<Fault> money() {
    return List.of(
        cell(
            "envelopes.csv",
            "4000000000",
            "0",
            "ERROR envelopes.csv:3 ceiling_vnd: ceiling-zero [province, 2026]"),
        cell(
            "envelopes.csv",
            "4000000000",
            "14000",
            "WARNING envelopes.csv:3 ceiling_vnd: money-in-millions [14000]"),
        cell("envelopes.csv", "4000000000", "", missing("envelopes.csv:3", "ceiling_vnd")),
        cell(
            "envelopes.csv",
            "province,2026",
            "provinc,2026",
            "ERROR envelopes.csv:3 fund_id: id-unknown-near [provinc, funds.csv, province]"),
        cell(
            "envelopes.csv",
            "province,2026",
            "programme,2026",
            "ERROR envelopes.csv:3: key-twice [programme / 2026, 2]"),
        cell(
            "envelopes.csv",
            "province,2026",
            "province,2031",
            "WARNING envelopes.csv:3 year: envelope-outside-horizon [2031, 2026, 2030]"),
        cell(
            "schemes.csv",
            "31.1",
            "31",
            "ERROR schemes.csv:2 share_percent: scheme-sum [shared, 99.9]"),
        fault(
            d ->
                d.replace("schemes.csv", "68.9", "68.90001")
                    .replace("schemes.csv", "31.1", "31.09999"),
            "ERROR schemes.csv:2 share_percent: share-too-fine [68.90001, 4]",
            "ERROR schemes.csv:3 share_percent: share-too-fine [31.09999, 4]"),
        cell(
            "schemes.csv",
            "alone,province",
            "alone,province2",
            "ERROR schemes.csv:4 fund_id: id-unknown-near [province2, funds.csv, province]"),
        fault(
            d -> {
              for (int i = 0; i < 100; i++) {
                d.line("proposals.csv", "X" + i + ",S1,,repair,1000000000000000,1,,,,,,,");
              }
              return d;
            },
            "ERROR proposals.csv cost_vnd: sum-too-large [100000093500000000]"),
        financing("P1,now,province,2026,5", new String[0]),
        financing(
            "P9,now,province,2026,5",
            "ERROR financing.csv:2 proposal_id: id-unknown-near [P9, proposals.csv, P1]"),
        financing(
            "P1,now,state,2026,5", "ERROR financing.csv:2 fund_id: id-unknown [state, funds.csv]"),
        financing(
            "P1,now,province,2040,5",
            "ERROR financing.csv:2 year: financing-outside-horizon [2040, 2026, 2030]"),
        financing(
            "P1,now,province,2027,5",
            "WARNING financing.csv:2 year: financing-without-envelope [province, 2027]"));
  }

  private static Fault financing(String row, String... issues) {
    String heading = "proposal_id,option_id,fund_id,year,amount_vnd\n";
    return fault(d -> d.file("financing.csv", heading + row + "\n"), issues);
  }
}
