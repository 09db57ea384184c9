package io.kienco.plan.problem;

import io.kienco.model.Assessment;
import io.kienco.model.Attribute;
import io.kienco.model.Commune;
import io.kienco.model.Proposal;
import io.kienco.model.Scenario;
import io.kienco.model.School;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which proposals belong to a floor's group: by a column or attribute of theirs. */
public final class Floors {

  private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();
  private final Map<String, School> schools;
  private final Map<String, Commune> communes;

  public Floors(Assessment assessment) {
    schools = assessment.portfolio().schoolsByCode();
    communes = assessment.portfolio().communesByCode();
    for (Attribute attribute : assessment.portfolio().attributes()) {
      attributes
          .computeIfAbsent(attribute.owner(), o -> new HashMap<>())
          .put(attribute.name(), attribute);
    }
  }

  /** Whether the proposal, its school or its commune, the first that says, has every value. */
  public boolean covers(Scenario.Floor floor, Proposal proposal) {
    return floor.where().entrySet().stream()
        .allMatch(w -> matches(value(proposal, w.getKey()), w.getValue()));
  }

  private Object value(Proposal proposal, String column) {
    School school = proposal.schoolCode() == null ? null : schools.get(proposal.schoolCode());
    List<Record> owners = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    owners.add(proposal);
    codes.add(proposal.id());
    if (school != null) {
      owners.add(school);
      codes.add(school.code());
    }
    String code =
        proposal.communeCode() == null && school != null
            ? school.communeCode()
            : proposal.communeCode();
    if (communes.containsKey(code)) {
      owners.add(communes.get(code));
      codes.add(code);
    }
    for (int i = 0; i < owners.size(); i++) {
      Object value = component(owners.get(i), column);
      Attribute attribute = attributes.getOrDefault(codes.get(i), Map.of()).get(column);
      if (value == null && attribute != null) {
        value = attribute.number() == null ? attribute.text() : attribute.number();
      }
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** A column's value; its key columns drop the table's name ({@code school_code} is code). */
  private static Object component(Record owner, String column) {
    String table = owner.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "_";
    String plain = column.startsWith(table) ? column.substring(table.length()) : column;
    for (RecordComponent part : owner.getClass().getRecordComponents()) {
      String name =
          part.getName()
              .replaceAll("([A-Z]|(?<=[a-z])[0-9])", "_$1")
              .toLowerCase(java.util.Locale.ROOT);
      if (name.equals(column) || name.equals(plain)) {
        return read(owner, part);
      }
    }
    return null;
  }

  private static Object read(Record owner, RecordComponent part) {
    try {
      return part.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + part, e);
    }
  }

  private static boolean matches(Object value, Object wanted) {
    if (value == null) {
      return false;
    }
    if (value instanceof Number && wanted instanceof Number) {
      return decimal(value).compareTo(decimal(wanted)) == 0;
    }
    if (wanted instanceof Boolean yes && !(value instanceof Boolean)) {
      String text = value.toString();
      return yes ? text.matches("1|1\\.0|(?i)true") : text.matches("0|0\\.0|(?i)false");
    }
    return value.toString().equals(wanted.toString());
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }
}
