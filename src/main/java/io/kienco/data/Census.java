package io.kienco.data;

import io.kienco.model.Commune;
import io.kienco.model.School;

/** The tables that every dataset has, and that the others refer to. */
record Census(Table<Commune> communes, Table<School> schools) {

  static Census read(DatasetFolder files, TableReader reader) {
    return new Census(
        reader.read(Dictionary.COMMUNES, files.find(Dictionary.COMMUNES), Records::commune),
        reader.read(Dictionary.SCHOOLS, files.find(Dictionary.SCHOOLS), Records::school));
  }

  /** What is possible but odd in it. */
  Doubts oddities() {
    Doubts doubts = new Doubts();
    SchoolPlausibility.check(schools, doubts);
    Twins.check(schools, doubts);
    Distances.check(this, doubts);
    return doubts;
  }
}
