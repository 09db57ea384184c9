package io.kienco.data.drafting;

import io.kienco.model.School;

/**
 * A need that can be priced.
 *
 * @param group name of the pair when it is one of two ways; null when it is the only one
 */
record Want(School school, Measure measure, int quantity, String group) {

  Key key() {
    return new Key(school.code(), measure.name());
  }
}
