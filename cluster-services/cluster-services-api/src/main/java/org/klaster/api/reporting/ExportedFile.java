package org.klaster.api.reporting;

import java.io.Serializable;

/** A file made for the caller. */
public record ExportedFile(String name, String mediaType, byte[] content) implements Serializable {}
