using Slipway.Observability.Pushing;
using Slipway.Spec;

namespace Slipway.Pipelines.Actions;

/// <summary>A secret of a repository or of an environment: one that a product's file declares, or one that Slipway puts there itself.</summary>
public sealed record Secret
{
    private Secret(string name) => Name = name;

    /// <summary>The key of the GitHub App that may ask Slipway for a release.</summary>
    public static Secret AppKey { get; } = new("SLIPWAY_APP_PRIVATE_KEY");

    /// <summary>For stacks whose state Pulumi's own service keeps.</summary>
    public static Secret PulumiToken { get; } = new("PULUMI_ACCESS_TOKEN");

    /// <summary>For pushing figures, and for asking the environment's Prometheus.</summary>
    public static Secret FiguresPassword { get; } = new(PushedMetrics.PasswordSecret);

    public string Name { get; }

    public Expression Value => new($"secrets.{Name}", this);

    /// <summary>A secret of a product; whether the job's environment keeps it is for a rule to say, which knows the place in the file.</summary>
    public static Secret Of(ProductSpec product, string name) => product.Secrets.Any(secret => secret.Name == name)
        ? new(name)
        : throw new InvalidOperationException(
            $"{product.Name} declares no secret {name}; it has {Named.List(product.Secrets.Select(secret => secret.Name))}");
}
