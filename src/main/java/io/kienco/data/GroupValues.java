package io.kienco.data;

import io.kienco.model.Attribute;
import io.kienco.model.Groups;
import io.kienco.model.Portfolio;
import java.util.List;
import java.util.Objects;

/** What the proposals of a dataset, their schools and communes hold in a column. */
final class GroupValues {

  private final Portfolio portfolio;
  private final Groups groups;

  GroupValues(Portfolio portfolio) {
    this.portfolio = portfolio;
    this.groups = new Groups(portfolio);
  }

  /** The first so many in order, as they would be written in a floor. */
  List<String> of(String column, int most) {
    return portfolio.proposals().stream()
        .map(p -> groups.value(p, column))
        .filter(Objects::nonNull)
        .map(GroupValues::written)
        .distinct()
        .sorted()
        .limit(most)
        .toList();
  }

  private static String written(Object value) {
    Object plain = value instanceof Attribute attribute ? attribute.text() : value;
    return plain instanceof String ? "\"" + plain + '"' : plain.toString();
  }
}
