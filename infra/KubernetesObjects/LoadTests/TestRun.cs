using Pulumi;

namespace Slipway.KubernetesObjects.LoadTests;

/// <summary>A load test with k6 inside the cluster.</summary>
public sealed class TestRun(string name, ObjectArgs<TestRunSpec> args, CustomResourceOptions options)
    : CustomObject<TestRunSpec>(name, "k6.io/v1alpha1", "TestRun", args, options);
