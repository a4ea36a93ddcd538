namespace Slipway.Catalog;

/// <summary>The images that workflows run: what a product depends on, and tools that come as images.</summary>
public static class WorkflowImages
{
    public const string Gitleaks = "ghcr.io/gitleaks/gitleaks:v8.28.0";

    public const string OwaspDependencyCheck = "docker.io/owasp/dependency-check:12.1.0";

    public const string Postgresql = "postgres:17.5-alpine";

    public const string Redis = "redis:8.0.2-alpine";
}
