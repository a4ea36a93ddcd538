using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Spec.Components;

/// <summary>A part of the product that runs on its own.</summary>
public sealed record ComponentSpec
{
    public static readonly Shape<ComponentSpec> Shape = Shapes.Record(
        "component",
        "A part of the product that runs on its own.",
        f =>
        {
            ComponentKeys.Declare(f);
            return new ComponentSpec
            {
                Name = f.Name,
                Kind = f.Required("kind", Shapes.Choice<ComponentKind>("kind"), "what it is", example: "service"),
                Platform = f.Required("platform", Shapes.Choice<Platform>("platform"), "where it runs", example: "kubernetes"),
                Toolchain = f.Required("toolchain", ToolchainSpec.Shape, "what it is built with",
                    example: "{language: python, version: \"3.12\", packages: uv}"),
                Directory = f.Required("directory", Shapes.Text, "where it stands in the repository", example: "backend"),
                Image = f.Optional("image", SpecShapes.ImageName, "the image's name in the registry", example: "shop-backend"),
                Workload = f.Optional("workload", Shapes.DnsLabel,
                    "the name of its workload, if another than the product's and its own is kept", example: "shop-deployment"),
                Command = f.Optional("command", Shapes.Text, "what runs in the image, if not its own command", example: "python worker.py"),
                Port = f.Optional("port", Shapes.Integer(1, 65535), "the port that it answers on", example: "8000"),
                Serves = f.Optional("serves", SpecShapes.UrlPath, "the part of the environment's URL that it answers", example: "/api"),
                Replicas = f.Optional("replicas", SpecShapes.ReplicaRange, "how many of it run, at least and at most", example: "2..6"),
                ScaleAt = f.Optional("scale-at", Shapes.Percentage, "the use of processors at which there are more", example: "70%"),
                Resources = f.Optional("resources", ResourcesSpec.Shape, "what each replica asks for and may use",
                    example: "{cpu: 250m..1, memory: 512Mi..1Gi}"),
                Labels = f.Map("labels", Shapes.Text, "labels that are kept", example: "{app: shop}"),
                Variables = f.Map("variables", SpecShapes.Value, "its environment variables", example: "{LOG_LEVEL: info}"),
                Secrets = f.List("secrets", Shapes.Reference("secret"), "the secrets that it gets as environment variables",
                    example: "[SENTRY_DSN]"),
                UrlVariable = f.Optional("url-variable", Shapes.VariableName, "the variable with its URL", example: "FRONTEND_URL"),
                Health = f.Named("health", HealthSpec.Shape, "its health endpoints",
                    example: "{api: {path: /health, interval: 30s, timeout: 5s}}"),
                Alive = f.Optional("alive", Shapes.Text, "the command that tells whether it works, where it answers no requests",
                    example: "python -m worker.check"),
                Metrics = f.Optional("metrics", MetricsSpec.Shape, "where it gives metrics", example: "{path: /metrics}"),
                Operations = f.Named("operations", OperationSpec.Shape, "what users do with it",
                    example: "{view-projects: {get: /api/projects}}"),
                Needs = f.List("needs", Shapes.Reference("dependency"), "what it depends on", example: "[database]"),
                Migration = f.Optional("migration", Shapes.Text, "the command that brings the database up to date",
                    example: "alembic upgrade head"),
                Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
            };
        });

    public required string Name { get; init; }

    public required ComponentKind Kind { get; init; }

    public required Platform Platform { get; init; }

    public required ToolchainSpec Toolchain { get; init; }

    public required string Directory { get; init; }

    public string? Image { get; init; }

    public string? Workload { get; init; }

    public string? Command { get; init; }

    public int? Port { get; init; }

    public string? Serves { get; init; }

    public ReplicaRange? Replicas { get; init; }

    public Percentage? ScaleAt { get; init; }

    public ResourcesSpec? Resources { get; init; }

    public IReadOnlyList<NamedValue<string>> Labels { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Variables { get; init; } = [];

    public IReadOnlyList<string> Secrets { get; init; } = [];

    public string? UrlVariable { get; init; }

    public IReadOnlyList<HealthSpec> Health { get; init; } = [];

    public string? Alive { get; init; }

    public MetricsSpec? Metrics { get; init; }

    public IReadOnlyList<OperationSpec> Operations { get; init; } = [];

    public IReadOnlyList<string> Needs { get; init; } = [];

    public string? Migration { get; init; }

    public string? Decision { get; init; }
}
