using Pulumi;

namespace Slipway.KubernetesObjects.Analysis;

/// <summary>Measurements that say whether a version is good, for every namespace.</summary>
public sealed class ClusterAnalysisTemplate(string name, ObjectArgs<AnalysisTemplateSpec> args, CustomResourceOptions options)
    : CustomObject<AnalysisTemplateSpec>(name, "argoproj.io/v1alpha1", "ClusterAnalysisTemplate", args, options);
