package io.kienco.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A worked case: facts on a date and what one instrument must say of them.
 *
 * @param name a sentence
 * @param facts model records
 * @param schemes facts of money, which every batch sees
 * @param expected finding in words -> amount; see {@link CaseFindings}
 */
record Case(
    String file,
    String instrument,
    String name,
    LocalDate asOf,
    io.kienco.model.Horizon years,
    List<Object> facts,
    List<Object> schemes,
    SortedMap<String, String> expected) {}
