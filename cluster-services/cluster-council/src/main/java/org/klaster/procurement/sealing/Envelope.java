package org.klaster.procurement.sealing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.klaster.platform.secrecy.Seal;
import org.klaster.platform.signature.CanonicalJson;
import org.klaster.vocabulary.procurement.EnvelopeKind;

/**
 * Content under the public key of a tender, padded to a class of lengths and bound to its place:
 * whoever moves it to another tender, bidder, kind or number, or plays it again, cannot have it
 * opened.
 */
public final class Envelope {

  /**
   * Where it belongs.
   *
   * @param terms version of the tender's terms for which it was made
   * @param bidder the organisation
   * @param sequence counts the bidder's bids in this tender, from 1
   * @param part nought is the bid itself, 1 its documents
   */
  public record Header(
      long tender, int terms, long bidder, EnvelopeKind kind, int sequence, int part) {

    /** The same for the documents. */
    public Header ofDocuments() {
      return new Header(tender, terms, bidder, kind, sequence, 1);
    }

    /** Whether documents lie in it. */
    public boolean isOfDocuments() {
      return part > 0;
    }

    /** The text that is authenticated with the content (RFC 8785). */
    public String canonical() {
      return CanonicalJson.of(
          "{\"protocol\":\""
              + PROTOCOL
              + "\",\"tender\":\""
              + tender
              + "\",\"terms\":"
              + terms
              + ",\"bidder\":\""
              + bidder
              + "\",\"kind\":\""
              + kind
              + "\",\"sequence\":"
              + sequence
              + ",\"part\":"
              + part
              + "}");
    }
  }

  /** Name and version of what is written down in ADR 0026. */
  public static final String PROTOCOL = "klaster-bid-1";

  /** The shortest class: a bid of a few lots. */
  static final int SMALLEST = 8 * 1024;

  /** The shortest class of documents; each is four times the one before it, so that few differ. */
  static final int SMALLEST_DOCUMENTS = 64 * 1024;

  private static final int GROWTH = 2;
  private static final int GROWTH_DOCUMENTS = 4;

  private Envelope() {}

  /** Seals. */
  public static byte[] seal(byte[] publicKey, Header header, byte[] content) {
    byte[] padded = padded(header, content);
    try {
      return Seal.seal(publicKey, header.canonical(), padded);
    } finally {
      Arrays.fill(padded, (byte) 0);
    }
  }

  /** Opens; empty where it is not what was sealed for this place with this key. */
  public static Optional<byte[]> open(Seal.Keys keys, Header header, byte[] sealed) {
    return Seal.open(keys, header.canonical(), sealed).flatMap(Envelope::unpadded);
  }

  /** The length, the content and noughts up to the next class of lengths. */
  private static byte[] padded(Header header, byte[] content) {
    int size = header.isOfDocuments() ? SMALLEST_DOCUMENTS : SMALLEST;
    while (size < content.length + Integer.BYTES) {
      size *= header.isOfDocuments() ? GROWTH_DOCUMENTS : GROWTH;
    }
    return ByteBuffer.allocate(size).putInt(content.length).put(content).array();
  }

  /** Empty where the length that stands there is none: who sealed it did not use this class. */
  private static Optional<byte[]> unpadded(byte[] padded) {
    if (padded.length < Integer.BYTES) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(padded).getInt();
    return length < 0 || length > padded.length - Integer.BYTES
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length));
  }
}
