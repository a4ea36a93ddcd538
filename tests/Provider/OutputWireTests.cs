using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;
using Slipway.Tests.Sdk;
using Xunit;
using Aws = Pulumi.Aws;
using Kubernetes = Pulumi.Kubernetes;

namespace Slipway.Tests.Provider;

/// <summary>What the engine answers arrives in the typed classes of outputs.</summary>
public sealed class OutputWireTests
{
    [Fact]
    public async Task Cluster_NestedBlocks_AreFoundByTheirNames()
    {
        var mocks = Answering(
            ("certificateAuthority", RecordingMocks.State(("data", "b2Rk"))),
            ("identities",
                ImmutableArray.Create<object>(RecordingMocks.State(("oidcs",
                ImmutableArray.Create<object>(RecordingMocks.State(("issuer", "https://odd"))))))));

        var seen = await SmallProgram.FactsOfAsync(
            () =>
            {
                var cluster = new Aws.Eks.Cluster("cluster",
                    new() { RoleArn = "arn:role", VpcConfig = new Aws.Eks.Inputs.ClusterVpcConfigArgs { SubnetIds = { "subnet-1" } } });
                return Output.Tuple(cluster.CertificateAuthority, cluster.Identities)
                    .Apply(both => $"{both.Item1.Data} {both.Item2[0].Oidcs[0].Issuer}");
            },
            mocks);

        Assert.Equal("b2Rk https://odd", seen.Value);
    }

    [Fact]
    public async Task Service_Unions_KeepWhichOfTheTwoTheyWere()
    {
        var ports = ImmutableArray.Create<object>(RecordingMocks.State(("port", 81), ("targetPort", 8081)),
            RecordingMocks.State(("port", 91), ("targetPort", "scrape")));

        var seen = await SmallProgram.FactsOfAsync(
            () =>
                new Kubernetes.Core.V1.Service("service")
                .Spec.Apply(spec =>
                string.Join(" ", spec.Ports.Select(port => port.TargetPort.Match(number => $"number {number}", name => $"name {name}")))),
            Answering(("spec", RecordingMocks.State(("ports", ports)))));

        Assert.Equal("number 8081 name scrape", seen.Value);
    }

    [Fact]
    public async Task CustomResourceDefinition_NamesThatCSharpCannotWrite_ArriveAsWell()
    {
        var schema = RecordingMocks.State(("$ref", "#/odd"), ("x_kubernetes_list_map_keys", ImmutableArray.Create<object>("key")),
            ("additionalProperties", true));
        var version = RecordingMocks.State(("name", "v1"), ("schema", RecordingMocks.State(("openAPIV3Schema", schema))));

        var seen = await SmallProgram.FactsOfAsync(
            () => Kubernetes.ApiExtensions.V1.CustomResourceDefinition.Get("definition", "odds.example").Spec
                .Apply(spec => spec.Versions[0].Schema.OpenAPIV3Schema)
                .Apply(props => $"{props.Ref} {props.X_kubernetes_list_map_keys[0]} {props.AdditionalProperties.AsT1}"),
            Answering(("spec", RecordingMocks.State(("versions", ImmutableArray.Create<object>(version))))));

        Assert.Equal("#/odd key True", seen.Value);
    }

    [Fact]
    public async Task Instance_AnswersWithAPassword_AsksTheEngineToKeepItSecret()
    {
        ResourceOptions? seen = null;

        await SmallProgram.RunAsync(new RecordingMocks(), () => _ = new Aws.Rds.Instance(
            "database",
            new() { InstanceClass = "db.t3.micro" },
            new()
            {
                AdditionalSecretOutputs = { "endpoint" },
                ResourceTransformations = { args => { seen = args.Options; return null; } }
            }));

        Assert.Equal(["password", "passwordWo", "endpoint"], Assert.IsType<CustomResourceOptions>(seen).AdditionalSecretOutputs);
    }

    [Fact]
    public async Task Vpc_LookupWithState_SendsTheStateUnderTheId()
    {
        var mocks = new RecordingMocks();

        await SmallProgram.RunAsync(mocks, () =>
            _ = Aws.Ec2.Vpc.Get("network", "vpc-7", new Aws.Ec2.VpcState { CidrBlock = "10.7.0.0/16" }));

        Assert.Equal(("aws:ec2/vpc:Vpc", "vpc-7", "10.7.0.0/16"),
            (mocks["network"].Type, mocks["network"].Id, mocks["network"].Inputs["cidrBlock"]));
    }

    [Fact]
    public async Task GetPolicyDocument_PlainAndOutputArguments_SendTheSame()
    {
        var mocks = new RecordingMocks { AnswerCall = _ => RecordingMocks.State(("id", "1"), ("json", "{}"), ("minifiedJson", "{}")) };

        await SmallProgram.LookAsync(
            async () =>
                await Aws.Iam.GetPolicyDocument.InvokeAsync(new()
                {
                    Statements = { new() { Effect = "Deny", Resources = { "*" },
                Principals = { new() { Type = "AWS", Identifiers = { "odd" } } } } }
                }),
            mocks);
        var json = await SmallProgram.FactsOfAsync(
            () => Aws.Iam.GetPolicyDocument.Invoke(new()
            {
                Statements =
                {
                    new Aws.Iam.Inputs.GetPolicyDocumentStatementInputArgs
                    {
                        Effect = "Deny",
                        Resources = { "*" },
                        Principals = { new Aws.Iam.Inputs.GetPolicyDocumentStatementPrincipalInputArgs { Type = "AWS",
                            Identifiers = { Output.Create("odd") } } },
                    },
                },
            }).Apply(result => result.Json),
            mocks);

        const string Sent = """{statements: [{effect: "Deny", principals: [{identifiers: ["odd"], type: "AWS"}], resources: ["*"]}]}""";
        Assert.Equal([Sent, Sent], mocks.Calls.Select(call => Wire.Text(call.Args)));
        Assert.Equal("{}", json.Value);
    }

    private static RecordingMocks Answering(params (string Key, object Value)[] state) => new()
    {
        Answer = (MockResourceArgs args) => ($"{args.Name}-id", RecordingMocks.State(state)),
    };
}
