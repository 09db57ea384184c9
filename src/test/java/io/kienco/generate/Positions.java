package io.kienco.generate;

import java.util.List;

/** Puts schools around the point of their commune, nearer to it than to any other commune. */
final class Positions {

  private static final double KM_PER_DEGREE = 111.2;
  private static final int TRIES = 40;

  private final List<Place> places;
  private final Dice dice;

  Positions(List<Place> places, Dice dice) {
    this.places = places;
    this.dice = dice;
  }

  void place(List<Draft> schools) {
    schools.forEach(this::place);
  }

  private void place(Draft school) {
    Place home = school.place;
    double reach = home.widthKm() * (home.landBorder() ? 0.18 : 0.28);
    for (int i = 0; i < TRIES; i++) {
      double north = home.latitude() + dice.uniform(-reach, reach) / KM_PER_DEGREE;
      double east = home.longitude() + dice.uniform(-reach, reach) / (KM_PER_DEGREE * 0.93);
      if (nearest(north, east) == home) {
        put(school, north, east);
        return;
      }
    }
    put(school, home.latitude(), home.longitude());
  }

  private void put(Draft school, double north, double east) {
    school.latitude = Math.round(north * 1e5) / 1e5;
    school.longitude = Math.round(east * 1e5) / 1e5;
  }

  private Place nearest(double north, double east) {
    Place best = null;
    double least = Double.MAX_VALUE;
    for (Place place : places) {
      double up = place.latitude() - north;
      double right = (place.longitude() - east) * 0.93;
      double distance = up * up + right * right;
      if (distance < least) {
        least = distance;
        best = place;
      }
    }
    return best;
  }
}
