package io.kienco.data;

import static io.kienco.data.Fault.cell;
import static io.kienco.data.Fault.fault;

import java.util.List;

/** Proposals. */
final class ProposalFaults {

  private ProposalFaults() {}

  static List<Fault> proposals() {
    return List.of(
        cell(
            "proposals.csv",
            "P4,S3",
            "P4,S9",
            "ERROR proposals.csv:5 school_code: id-unknown-near [S9, schools.csv, S1]"),
        cell(
            "proposals.csv",
            "P4,S3",
            "P4,",
            "ERROR proposals.csv:5 school_code: proposal-nowhere [P4]"),
        cell(
            "proposals.csv",
            "P4,S3,",
            "P4,S3,C1",
            "WARNING proposals.csv:5 commune_code: commune-differs [C1, S3, C2]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",0,",
            "ERROR proposals.csv:5 cost_vnd: cost-zero [P4]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",,",
            "ERROR proposals.csv:5 cost_vnd: cost-missing [P4]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",300000,",
            "WARNING proposals.csv:5 cost_vnd: money-in-millions [300000]"),
        fault(
            d ->
                d.replace("proposals.csv", "measure,", "measure,quantity,unit,")
                    .replace("proposals.csv", "_classrooms,", "_classrooms,8,room,")
                    .replace("proposals.csv", "kitchen,", "kitchen,,,")
                    .replace("proposals.csv", "_school,", "_school,,,")
                    .replace("proposals.csv", "repair,", "repair,9,room,")
                    .replace("proposals.csv", ",2400000000,", ",24000000,")
                    .file(
                        "unit_costs.csv",
                        "measure,unit,cost_vnd\n"
                            + "solid_classrooms,room,750000000\n"
                            + "repair,site,9000000000\n"),
            "WARNING proposals.csv:2 cost_vnd: cost-far-below-price [24000000, 8 room,"
                + " 6000000000]"),
        cell("proposals.csv", "40;60", "40;50", "ERROR proposals.csv:2 spread: spread-sum [90]"),
        cell(
            "proposals.csv",
            "40;60",
            "40;40;20",
            "ERROR proposals.csv:2 spread: spread-length [3, 2]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2029,2028",
            "ERROR proposals.csv:3 latest_start: window-reversed [2029, 2028]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2020,2025",
            "WARNING proposals.csv:3 latest_start: window-before-horizon [2025, 2026]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2031,",
            "WARNING proposals.csv:3 earliest_start: window-after-horizon [2031, 2030]"),
        cell(
            "proposals.csv",
            "90000000000,3",
            "90000000000,6",
            "WARNING proposals.csv:4 duration_years: work-beyond-horizon [P3, 2030]"),
        cell(
            "proposals.csv",
            "300000000,1,,,",
            "300000000,1,,2027,",
            "WARNING proposals.csv:5 earliest_start: ongoing-window [P4, 2026]"),
        cell(
            "proposals.csv",
            ",G1,,ongoing",
            ",G1,P1,ongoing",
            "ERROR proposals.csv:5 requires: ongoing-requires [P4]"),
        cell(
            "proposals.csv",
            ",G1,,\n",
            ",G1,,ongoing\n",
            "WARNING proposals.csv:5 alternative_group: ongoing-alternatives [P4, P3, G1]"),
        cell(
            "proposals.csv",
            ",P1,\n",
            ",P7,\n",
            "ERROR proposals.csv:3 requires: id-unknown-near [P7, proposals.csv, P1]"),
        cell(
            "proposals.csv",
            ",P1,\n",
            ",P2,\n",
            "ERROR proposals.csv:3 requires: requires-itself [P2]"),
        cell(
            "proposals.csv",
            ",G1,,\n",
            ",G1,P4,\n",
            "ERROR proposals.csv:4 requires: requires-alternative [P3, P4, G1]"),
        fault(
            d ->
                d.replace("proposals.csv", ",,,,new", ",,,P3,new")
                    .replace("proposals.csv", ",G1,,\n", ",G1,P2,\n"),
            "ERROR proposals.csv:2 requires: requires-circle [P1 → P3 → P2 → P1]"));
  }
}
