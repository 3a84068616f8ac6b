package org.klaster.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of style sheets, scripts and pictures, with the beginning of their hash, so that a
 * browser keeps them as long as they are the same: {@code #{assets.href('klaster/app.css')}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

  private static final int HASH_LENGTH = 10;

  @Inject private ServletContext context;

  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  public String href(String path) {
    return addresses.computeIfAbsent(path, this::address);
  }

  private String address(String path) {
    try (var in = context.getResourceAsStream("/assets/" + path)) {
      if (in == null) {
        throw new IllegalArgumentException("No such asset: " + path);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      return "/assets/" + path + "?v=" + HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
