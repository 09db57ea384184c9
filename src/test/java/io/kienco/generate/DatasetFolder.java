package io.kienco.generate;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes one dataset in the format of the data dictionary. */
final class DatasetFolder {

  static final String[] COMMUNES =
      ("commune_code,name,type,province_code,province,latitude,longitude,area_km2,"
              + "population,land_border,region,villages,difficult_villages,ethnic_percent,"
              + "poverty_percent")
          .split(",");
  static final String[] SCHOOLS =
      ("school_code,name,level,kind,commune_code,latitude,longitude,satellite_sites,"
              + "pupils,ethnic_pupils,boarding_pupils,classes,mixed_classes,two_shift_classes,"
              + "rooms_solid,rooms_semi_solid,rooms_temporary,rooms_borrowed,subject_rooms,"
              + "boarding_rooms,staff_housing_rooms,kitchen,clean_water,electricity,internet,"
              + "toilets_adequate,teachers,teachers_required,staff,mean_salary_coefficient,"
              + "national_standard,condition_grade")
          .split(",");

  private final Path folder;

  DatasetFolder(Path folder) {
    this.folder = folder;
  }

  void info(Map<String, Object> fields) {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(indenter);
    try {
      Files.createDirectories(folder);
      String json = new ObjectMapper().writer(printer).writeValueAsString(fields);
      Files.writeString(folder.resolve("dataset.json"), json + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void communes(List<Place> places, Learning learning) {
    List<int[]> extra = learning.values(places.size());
    String[] header = with(COMMUNES, learning.columns().toArray());
    try (Table table = new Table(folder.resolve("communes.csv"), header)) {
      for (int i = 0; i < places.size(); i++) {
        int row = i;
        table.row(
            with(commune(places.get(i)), extra.stream().map(column -> column[row]).toArray()));
      }
    }
  }

  private static Object[] commune(Place p) {
    Integer noDifficult = Boolean.FALSE.equals(p.difficult()) ? 0 : null;
    return new Object[] {
      p.code(),
      p.fullName(),
      p.ward() ? "phường" : "xã",
      p.provinceCode(),
      p.province(),
      p.latitude(),
      p.longitude(),
      p.areaKm2(),
      p.population(),
      p.landBorder(),
      p.region(),
      null,
      noDifficult,
      null,
      null
    };
  }

  /** Where ownership is told, it is a column of its own that the dictionary does not know. */
  void schools(List<Draft> schools) {
    boolean owners = schools.stream().anyMatch(d -> d.ownership != null);
    String[] header = owners ? with(SCHOOLS, "ownership") : SCHOOLS;
    try (Table table = new Table(folder.resolve("schools.csv"), header)) {
      for (Draft school : schools) {
        table.row(owners ? with(school(school), school.ownership) : school(school));
      }
    }
  }

  private static Object[] school(Draft d) {
    return new Object[] {
      d.code,
      d.name,
      d.level,
      d.kind,
      d.place.code(),
      d.latitude,
      d.longitude,
      d.sites,
      d.pupils(),
      d.ethnicPupils,
      d.boardingPupils,
      d.classes(),
      d.mixedClasses,
      d.twoShiftClasses,
      d.roomsSolid,
      d.roomsSemiSolid,
      d.roomsTemporary,
      d.roomsBorrowed,
      d.subjectRooms,
      d.boardingRooms,
      d.staffHousingRooms,
      d.kitchen,
      d.cleanWater,
      d.electricity,
      d.internet,
      d.toiletsAdequate,
      d.teachers,
      d.teachersRequired,
      d.staff,
      d.meanSalaryCoefficient,
      d.nationalStandard,
      d.conditionGrade
    };
  }

  private static <T> T[] with(T[] cells, Object... more) {
    T[] all = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return all;
  }

  void proposals(List<Ask> asks) {
    try (Table table = new Table(folder.resolve("proposals.csv"), Ask.header())) {
      asks.forEach(ask -> table.row(ask.row()));
    }
  }

  void unitCosts() {
    try (Table table =
        new Table(
            folder.resolve("unit_costs.csv"),
            "measure",
            "unit",
            "cost_vnd",
            "recurrent_percent",
            "source")) {
      for (Prices.Price p : Prices.list()) {
        table.row(p.measure(), p.unit(), p.middleVnd(), p.recurrent(), p.source());
      }
    }
  }
}
