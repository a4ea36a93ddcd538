using Slipway.Pipelines.Digests;
using Slipway.Pipelines.Scripts;
using Slipway.Signals.Measuring;
using Slipway.Signals.Queries;
using Slipway.Spec;
using Slipway.Spec.Pipeline;

namespace Slipway.Pipelines.Measuring;

/// <summary>What the scripts of products ask the Prometheus of an environment, each question with who asks it.</summary>
public static class ScriptQuestions
{
    public static IReadOnlyList<(string User, Query Query)> Of(MonitoredProduct at)
    {
        var (product, environment) = (at.Product, at.Environment);
        return
        [
            .. from script in product.Pipeline.Scripts
               where script.Does == ScriptPurpose.WatchCanary
               from delivery in product.Delivery
               where delivery.Name == environment
               from asked in CanaryScript.Asked(product, delivery)
               select User(product, script.Path, asked),
            .. RecoveryScript.Asked(product, environment).Select(asked => User(product, ScriptPaths.WatchRecovery, asked)),
            .. HoldScript.Asked(product, environment).Select(asked => User(product, ScriptPaths.Hold, asked)),
            .. DigestScript.Asked(product, environment).Select(asked => User(product, ScriptPaths.Digest, asked)),
        ];
    }

    private static (string User, Query Query) User(ProductSpec product, string path, (string Name, Query Query) asked) =>
        ($"script {product.Name}/{path}: {asked.Name}", asked.Query);
}
