using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Slipway.Cli.Engine;
using Xunit;

namespace Slipway.Tests.Engine;

public sealed class ProviderTests
{
    private static readonly EngineRequest Request = Runs.Request with { Cloud = new CloudFacts { Region = "eu-north-1", Account = "424242424242", Zones = ["b", "a"] } };

    [Fact]
    public async Task Run_KubernetesObjectOfOurOwn_IsKnownAndHasItsInputs()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var space = new Namespace("shop", new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = "shop-space" } });
            _ = new Rollout("shop-api", new RolloutArgs
            {
                Metadata = new ObjectMetaArgs { Name = "api", Namespace = space.Metadata.Apply(metadata => metadata.Name) },
                Weight = 17,
            });
        });

        Assert.Empty(plan.Findings);
        Assert.Equal(
            """{"apiVersion":"argoproj.io/v1alpha1","kind":"Rollout","metadata":{"name":"api","namespace":"${shop.metadata.name}"},"weight":17}""",
            plan.Inputs("shop-api"));
        Assert.Equal("kubernetes:argoproj.io/v1alpha1:Rollout", plan.Named("shop-api").Type);
        Assert.Equal(["urn:pulumi:staging::shop::kubernetes:core/v1:Namespace::shop"], plan.Named("shop-api").DependsOn);
    }

    [Fact]
    public async Task Run_LookedUpResource_HasItsIdAndReferences()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var found = Namespace.Get("old", "kube-system");
            _ = new Namespace("shop", new NamespaceArgs { Metadata = new ObjectMetaArgs { Name = Output.Format($"{found.Id}-x-{found.Metadata.Apply(metadata => metadata.Uid)}") } });
        });

        Assert.Equal("kube-system", plan.Named("old").ReadId?.ToString());
        Assert.Equal("""{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"kube-system-x-${old.metadata.uid}"}}""", plan.Inputs("shop"));
    }

    [Fact]
    public async Task Run_Functions_AreAnsweredFromTheSettings()
    {
        var plan = await Runs.OfAsync(() => _ = new Machine("first", new MachineArgs
        {
            Image = Answer("aws:index/getCallerIdentity:getCallerIdentity", "accountId"),
            Arguments =
            {
                Answer("aws:index/getRegion:getRegion", "name"),
                Answer("aws:index/getPartition:getPartition", "reverseDnsPrefix"),
                Output.Create(Deployment.Instance.InvokeAsync<ZonesResult>("aws:index/getAvailabilityZones:getAvailabilityZones", InvokeArgs.Empty)).Apply(zones => string.Join(',', zones!.Names)),
            },
        }), Request);

        Assert.Equal("""{"arguments":["eu-north-1","com.amazonaws","eu-north-1b,eu-north-1a"],"image":"424242424242"}""", plan.Inputs("first"));
    }

    [Fact]
    public async Task Run_PolicyDocument_IsTheRealOneWithReferences()
    {
        var plan = await Runs.OfAsync(() =>
        {
            var first = new Machine("first", new MachineArgs { Image = "a" });
            _ = new Machine("second", new MachineArgs
            {
                Image = Pulumi.Aws.Iam.GetPolicyDocument.Invoke(new()
                {
                    Statements =
                    {
                        new Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs
                        {
                            Actions = { "s3:GetObject", "s3:PutObject" },
                            Resources = { Output.Format($"{first.Address}/*") },
                            Principals = { new Pulumi.Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS", Identifiers = { "x" } } },
                        },
                    },
                }).Apply(policy => policy.MinifiedJson),
            });
        });

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"${first.address}/*","Principal":{"AWS":"x"}}]}""",
            plan.Named("second").Inputs.TextAt("image"));
        Assert.Equal(["urn:pulumi:staging::shop::parts:index/machine:Machine::first"], plan.Named("second").DependsOn);
    }

    [Fact]
    public async Task Run_OtherFunction_IsAnsweredFromItsResultClass()
    {
        var plan = await Runs.OfAsync(() => _ = new Machine("first", new MachineArgs
        {
            Image = Pulumi.Aws.CloudFront.GetCachePolicy.Invoke(new() { Name = "Managed-CachingOptimized" }).Apply(policy => policy.Id!),
        }));

        Assert.Equal("""{"image":"${getCachePolicy(name=Managed-CachingOptimized).id}"}""", plan.Inputs("first"));
    }

    [Fact]
    public async Task Run_FunctionOfNoPackage_FailsAndNamesIt()
    {
        var failure = await Assert.ThrowsAsync<EngineFailedException>(() => Runs.OfAsync(() =>
            _ = new Machine("first", new MachineArgs { Image = Answer("parts:index/getWheel:getWheel", "name") })));

        Assert.Contains("an offline run has no answer for the function parts:index/getWheel:getWheel", failure.Message, StringComparison.Ordinal);
    }

    private static Output<string> Answer(string token, string member) =>
        Deployment.Instance.Invoke<System.Collections.Immutable.ImmutableDictionary<string, string>>(token, InvokeArgs.Empty).Apply(all => all![member]);
}

internal sealed class RolloutArgs : CustomResourceArgs
{
    public RolloutArgs()
        : base("argoproj.io/v1alpha1", "Rollout")
    {
    }

    [Input("weight", required: true)]
    public Input<int> Weight { get; set; } = null!;
}

internal sealed class Rollout : Pulumi.Kubernetes.ApiExtensions.CustomResource
{
    public Rollout(string name, RolloutArgs args, CustomResourceOptions? options = null)
        : base(name, args, options)
    {
    }
}

[OutputType]
internal sealed class ZonesResult
{
    public readonly System.Collections.Immutable.ImmutableArray<string> Names;

    [OutputConstructor]
    private ZonesResult(System.Collections.Immutable.ImmutableArray<string> names) => Names = names;
}
