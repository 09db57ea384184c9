package io.kienco.model;

import java.math.BigDecimal;
import java.util.List;

/** Which funds pay which shares of a cost; the shares sum to 100 percent. */
public record Scheme(String id, String title, List<Share> shares) {

  public Scheme {
    shares = List.copyOf(shares);
  }

  public record Share(String fundId, BigDecimal percent) {}
}
