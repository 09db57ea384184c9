package io.kienco.api;

import io.kienco.model.Portfolio;
import io.kienco.store.Datasets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does beforehand what the first visitor would wait for: a page sent, law compiled, data read. */
final class FirstVisit {

  private final Rooms rooms;
  private final BooleanSupplier going;

  /**
   * @param going false once the server stops
   */
  FirstVisit(Rooms rooms, BooleanSupplier going) {
    this.rooms = rooms;
    this.going = going;
  }

  /** The opening page, as a browser asks for it. */
  void page(String address) {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The law in use, every dataset as the planner's view takes it. */
  void contents() {
    String law = rooms.rulebooks().latest().bundle();
    rooms.library().rulebook(law, List.of());
    for (Datasets.Version dataset : rooms.datasets().list()) {
      if (!going.getAsBoolean()) {
        return;
      }
      Portfolio portfolio = rooms.library().portfolio(dataset.bundle());
      Kept.of(ApiJson.bytes(portfolio.proposals()), "", Kept.JSON);
      Kept.of(ApiJson.bytes(portfolio.schools()), "", Kept.JSON);
    }
  }
}
