using Slipway.Spec;

namespace Slipway.Pipelines.Workflows;

/// <summary>The environment without reviewers in which a rollback acts at once.</summary>
public static class RollbackEnvironment
{
    private const string Place = "{environment}";

    /// <summary>Its name, from that of the environment which is rolled back.</summary>
    public static Func<string, string> Of(ProductSpec product) =>
        environment => product.Rollback.Environment.Replace(Place, environment, StringComparison.Ordinal);
}
