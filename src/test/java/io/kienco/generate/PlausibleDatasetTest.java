package io.kienco.generate;

import static io.kienco.generate.Census.is;
import static io.kienco.generate.Census.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an official would look at first: nothing there is absurd. */
class PlausibleDatasetTest {

  private static final double MILLION = 1e6;

  static Stream<String> datasets() {
    return Datasets.ALL.stream().map(Province::id);
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void everyCommuneHasPreschoolPrimaryAndLowerSecondary(String id) {
    Census census = new Census(id);
    for (NamedCsvRecord commune : census.communes) {
      String levels =
          census.schools.stream()
              .filter(s -> is(s, "commune_code", commune.getField("commune_code")))
              .map(s -> s.getField("level") + ";")
              .collect(Collectors.joining());
      String name = commune.getField("name") + " " + levels;
      assertTrue(levels.contains("preschool;"), name);
      assertTrue(levels.contains("primary"), name);
      assertTrue(levels.contains("lower_secondary;"), name);
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void partsOfASchoolFitItsWhole(String id) {
    for (NamedCsvRecord s : new Census(id).schools) {
      String code = s.getField("school_code");
      assertTrue(whole(s, "ethnic_pupils") <= whole(s, "pupils"), code);
      assertTrue(whole(s, "boarding_pupils") <= whole(s, "pupils"), code);
      assertTrue(whole(s, "mixed_classes") <= whole(s, "classes"), code);
      assertTrue(whole(s, "two_shift_classes") <= whole(s, "classes"), code);
      double perClass = (double) whole(s, "pupils") / whole(s, "classes");
      assertTrue(perClass > 9 && perClass < 56, code + " has " + perClass + " pupils a class");
      double teachers = (double) whole(s, "teachers") / whole(s, "classes");
      assertTrue(teachers > 1 && teachers < 2.7, code + " has " + teachers + " a class");
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void remoteCommunesHaveMoreSitesAndTemporaryRooms(String id) {
    Census census = new Census(id);
    Set<String> remote =
        Place.ofProvince(census.communes.get(0).getField("province_code")).stream()
            .filter(p -> p.remoteness() > 0.6)
            .map(Place::code)
            .collect(Collectors.toSet());
    for (String column : List.of("satellite_sites", "rooms_temporary", "boarding_pupils")) {
      double far = perPupil(census, column, remote::contains);
      double near = perPupil(census, column, code -> !remote.contains(code));
      assertTrue(remote.isEmpty() || far > near, column + " " + far + " " + near);
    }
  }

  private static double perPupil(Census census, String column, Function<String, Boolean> where) {
    double total = census.sum(column, s -> where.apply(s.getField("commune_code")));
    return total / census.sum("pupils", s -> where.apply(s.getField("commune_code")));
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void newWorksCostWhatTheirUnitsCost(String id) {
    Map<String, Prices.Price> prices =
        Prices.list().stream().collect(Collectors.toMap(Prices.Price::measure, p -> p));
    for (NamedCsvRecord p : new Census(id).proposals) {
      boolean whole = is(p, "status", "new") && !is(p, "measure", "border_boarding_school");
      if (whole) {
        Prices.Price price = prices.get(p.getField("measure"));
        double unit = whole(p, "cost_vnd") / MILLION / whole(p, "quantity");
        assertTrue(unit >= price.low() && unit <= price.high(), p.getField("proposal_id"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("datasets")
  void ceilingsPayForAboutAQuarterOfWhatIsAsked(String id) {
    Census census = new Census(id);
    double asked = census.proposals.stream().mapToLong(p -> whole(p, "cost_vnd")).sum();
    double share = census.capital() / asked;
    assertEquals(0.25, share, 0.03, "share of the ask that is funded");
  }
}
