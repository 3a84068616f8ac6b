package org.klaster.web.rest.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface, version 1. Same services and same checks as the pages. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Klaster",
            version = "1",
            description =
                "Registry, council and reports of territorial clusters. Refusals are RFC 9457 problems with a code and,"
                    + " where one is at fault, the field; with 422 errors names all that is at fault. Constants are written"
                    + " in lower case with hyphens and read in any case.",
            license = @License(name = "Apache-2.0")))
@SecurityScheme(
    securitySchemeName = "bearer",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    bearerFormat = "JWT",
    description = "An access token of the realm, for example through the client klaster-scripts.")
public class Api extends Application {}
