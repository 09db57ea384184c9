package io.kienco.api;

import io.kienco.store.Datasets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does beforehand what the first visitor would wait for: a page sent, law compiled, data read. */
final class FirstVisit {

  /** What the planner's view asks of a dataset, as it asks: the answers are kept. */
  private static final List<String> OF_DATASET =
      List.of("", "/communes?limit=100000", "/schools?limit=100000", "/proposals?limit=100000");

  private final Rooms rooms;
  private final String address;
  private final BooleanSupplier going;

  /**
   * @param going false once the server stops
   */
  FirstVisit(Rooms rooms, String address, BooleanSupplier going) {
    this.rooms = rooms;
    this.address = address;
    this.going = going;
  }

  /** The opening page, as a browser asks for it. */
  void page() {
    ask("");
  }

  /** The law in use, every dataset as the planner's view takes it. */
  void contents() {
    rooms.library().rulebook(rooms.rulebooks().latest().bundle(), List.of());
    ask("api/rulebook");
    ask("api/rulebook/vocabulary");
    ask("api/datasets?limit=100000");
    for (Datasets.Version dataset : rooms.datasets().list()) {
      if (!going.getAsBoolean()) {
        return;
      }
      rooms.library().portfolio(dataset.bundle());
      OF_DATASET.forEach(rows -> ask("api/datasets/" + dataset.id() + rows));
      ask("api/plans?sort=-at&limit=30&dataset=" + dataset.id());
    }
  }

  /** Read to its end; where a token is asked for, the refusal is. */
  private void ask(String path) {
    try {
      HttpURLConnection asked =
          (HttpURLConnection) URI.create(address + path).toURL().openConnection();
      boolean refused = asked.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
      try (InputStream in = refused ? asked.getErrorStream() : asked.getInputStream()) {
        in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
