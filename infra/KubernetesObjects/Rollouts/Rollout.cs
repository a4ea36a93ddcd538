using Pulumi;

namespace Slipway.KubernetesObjects.Rollouts;

/// <summary>A workload whose new versions reach users step by step, and go back by themselves.</summary>
public sealed class Rollout(string name, ObjectArgs<RolloutSpec> args, CustomResourceOptions options)
    : CustomObject<RolloutSpec>(name, "argoproj.io/v1alpha1", "Rollout", args, options);
