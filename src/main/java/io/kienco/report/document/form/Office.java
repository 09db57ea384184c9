package io.kienco.report.document.form;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code office.json} of a template.
 *
 * @param issuer lines of the issuing body, the last one in bold
 * @param number the line of the document's number
 * @param place where it is signed; null for the dataset's province
 * @param annexTo what it is an annex to
 * @param authority lines above the signature, {@code name} stands below it; null for ours
 * @param recipients lines of "Nơi nhận"; null for ours
 * @param columns table id -> ids of its columns, in order; the others are left out
 */
record Office(
    List<String> issuer,
    String number,
    String place,
    String annexTo,
    List<String> authority,
    String name,
    List<String> recipients,
    Map<String, List<String>> columns) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  Office {
    issuer = listed(issuer);
    authority = authority == null ? null : List.copyOf(authority);
    recipients = recipients == null ? null : List.copyOf(recipients);
    columns = columns == null ? Map.of() : Map.copyOf(columns);
  }

  static Office read(String json) {
    try {
      return JSON.readValue(json, Office.class);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String what = e.getOriginalMessage();
      throw new BadTemplate(TemplateFiles.OFFICE, at == null ? null : at.getLineNr(), what);
    }
  }

  Office withColumns(String table, List<String> ids) {
    Map<String, List<String>> all = new HashMap<>(columns);
    all.put(table, List.copyOf(ids));
    return new Office(issuer, number, place, annexTo, authority, name, recipients, all);
  }

  private static List<String> listed(List<String> lines) {
    return lines == null ? List.of() : List.copyOf(lines);
  }
}
