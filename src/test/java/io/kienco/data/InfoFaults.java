package io.kienco.data;

import static io.kienco.data.Fault.cell;
import static io.kienco.data.Fault.fault;

import java.util.List;

/** dataset.json, communes and schools. */
final class InfoFaults {

  private InfoFaults() {}

  static List<Fault> info() {
    return List.of(
        fault(d -> d.without("dataset.json"), "ERROR dataset.json: file-missing [dataset.json]"),
        fault(d -> d.file("dataset.json", "[]"), "ERROR dataset.json:1: json-not-an-object []"),
        cell(
            "dataset.json",
            "\"small\"",
            "\"../small\"",
            "ERROR dataset.json:2 id: field-not-an-id [id, ../small, -small]"),
        fault(
            d -> d.file("dataset.json", "{ \"title\": " + "[".repeat(2000) + "] }"),
            "ERROR dataset.json:1: json-broken [1]"),
        cell("dataset.json", "\"small\",", "\"small\"", "ERROR dataset.json:3: json-broken [3]"),
        cell("dataset.json", "censusDate\"", "id\"", "ERROR dataset.json:4: json-field-twice [4]"),
        cell(
            "dataset.json",
            "\"id\"",
            "\"idd\"",
            "ERROR dataset.json id: field-missing [id]",
            "ERROR dataset.json:2 idd: field-unknown-near [idd, id]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2030, 2026]",
            "ERROR dataset.json:5 horizon: horizon-reversed [2030, 2026]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2026]",
            "ERROR dataset.json:5 horizon: field-not-two-years [horizon, 2000, 2100]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2026, 2090]",
            "ERROR dataset.json:5 horizon: horizon-too-long [2026, 2090]"),
        cell(
            "dataset.json",
            "2025-09-05",
            "5/9/2025",
            "ERROR dataset.json:4 censusDate: field-not-a-date [censusDate, \"5/9/2025\"]"),
        cell(
            "dataset.json",
            "\"synthetic\": true",
            "\"synthetic\": \"yes\"",
            "ERROR dataset.json:7 synthetic: field-not-true-or-false [synthetic, \"yes\"]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "\"rec\"",
            "ERROR dataset.json recurrentFund: recurrent-fund-unknown [rec]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "\"province\"",
            "WARNING dataset.json recurrentFund: recurrent-fund-capital [province]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "null",
            "ERROR dataset.json recurrentFund: recurrent-fund-missing [1]"));
  }

  static List<Fault> places() {
    return List.of(
        cell(
            "schools.csv",
            ",21.91,106.33",
            ",10.77,106.70",
            "WARNING schools.csv:4 latitude: coordinates-outside [10.77, 106.7]"),
        cell(
            "communes.csv",
            ",21.90,106.32",
            ",106.32,21.90",
            "ERROR communes.csv:3 latitude: above-most [106.32, 90]"),
        cell(
            "communes.csv",
            ",21.90,106.32",
            ",48.85,2.35",
            "WARNING communes.csv:3 latitude: coordinates-outside [48.85, 2.35]",
            "WARNING schools.csv:4 latitude: coordinates-outside [21.91, 106.33]"),
        cell(
            "schools.csv",
            ",21.91,106.33",
            ",21.91,",
            "WARNING schools.csv:4 longitude: coordinate-half [longitude]"),
        cell(
            "schools.csv",
            ",200,150,",
            ",200,250,",
            "WARNING schools.csv:2 ethnic_pupils: part-above-whole [ethnic_pupils, 250, pupils,"
                + " 200]"),
        cell(
            "communes.csv",
            ",10,4",
            ",10,14",
            "WARNING communes.csv:2 difficult_villages: part-above-whole [difficult_villages, 14,"
                + " villages, 10]"));
  }
}
