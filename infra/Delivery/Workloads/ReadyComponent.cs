using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Delivery.Analysis;
using Slipway.KubernetesObjects.Analysis;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Delivery.Workloads;

/// <summary>What a component has whether or not a version of it runs: its services, its variables, and how a version will be measured.</summary>
public sealed class ReadyComponent : ComponentResource
{
    public const string Token = "slipway:delivery:ReadyComponent";

    private readonly ReadyComponentArgs _args;

    public ReadyComponent(string name, ReadyComponentArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        _args = args;
        var delivered = args.Delivered;
        if (delivered.Component.Port is not null)
        {
            DeclareService($"{name}-service", delivered.Workload);
            if (delivered.IncomingService is { } incoming)
            {
                DeclareService($"{name}-incoming", incoming);
            }
        }

        if (ComponentSettings.VariablesOf(delivered) is { Count: > 0 } variables)
        {
            _ = new ConfigMap(
                $"{name}-variables",
                new() { Metadata = Metadata(delivered.Workload), Data = variables.ToDictionary(StringComparer.Ordinal) },
                new() { Parent = this });
        }

        foreach (var analysis in VersionAnalysis.For(delivered))
        {
            _ = new AnalysisTemplate(
                $"{name}-{analysis.Role}",
                new() { Metadata = Metadata(analysis.Name), Spec = AnalysisTemplates.Of(analysis) },
                new() { Parent = this, DependsOn = args.After.ToArray() });
        }

        RegisterOutputs();
    }

    // Which version is behind it Argo Rollouts decides.
    private void DeclareService(string name, string service)
    {
        var metadata = Metadata(service);
        metadata.Annotations = ServiceSpecs.AnnotationsOf(_args.Delivered).ToDictionary(StringComparer.Ordinal);
        _ = new Service(
            name,
            new() { Metadata = metadata, Spec = ServiceSpecs.Of(_args.Delivered) },
            new() { Parent = this, IgnoreChanges = [.. RuntimeOwnedFields.Of(RuntimeOwnedFields.Service)] });
    }

    private ObjectMetaArgs Metadata(string title) => new()
    {
        Name = title,
        Namespace = _args.Namespace,
        Labels = ObjectLabels.ForComponent(_args.Delivered.Owner, _args.Delivered.Component.Name),
    };
}
