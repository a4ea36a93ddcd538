namespace Slipway.Catalog;

/// <summary>The images that workflows run: what a product depends on, and tools that come as images.</summary>
public static class WorkflowImages
{
    public const string Gitleaks = "ghcr.io/gitleaks/gitleaks:v8.28.0@sha256:cdbb7c955abce02001a9f6c9f602fb195b7fadc1e812065883f695d1eeaba854";

    public const string OwaspDependencyCheck = "docker.io/owasp/dependency-check:12.1.0";

    public const string Postgresql = "postgres:17.5-alpine";

    public const string Redis = "redis:8.0.2-alpine";
}
