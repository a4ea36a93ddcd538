using Pulumi;

namespace Slipway.KubernetesObjects.Analysis;

/// <summary>Measurements that say whether a version is good, for one namespace.</summary>
public sealed class AnalysisTemplate(string name, ObjectArgs<AnalysisTemplateSpec> args, CustomResourceOptions options)
    : CustomObject<AnalysisTemplateSpec>(name, "argoproj.io/v1alpha1", "AnalysisTemplate", args, options);
