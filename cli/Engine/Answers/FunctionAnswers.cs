using System.Collections.Immutable;
using System.Globalization;
using Pulumi;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Fixed answers of the functions whose results follow from the settings, and references for all others.</summary>
internal sealed class FunctionAnswers
{
    /// <summary>Functions whose id is a number in a text, because that is how a program needs it.</summary>
    private static readonly HashSet<string> NumberedThings =
        ["github:index/getGithubApp:getGithubApp", "github:index/getTeam:getTeam", "github:index/getUser:getUser"];

    private readonly CloudFacts cloud;
    private readonly OutputAnswers outputs;

    public FunctionAnswers(CloudFacts cloud, OutputAnswers outputs)
    {
        this.cloud = cloud;
        this.outputs = outputs;
    }

    public ImmutableDictionary<string, object> Answer(string token, ImmutableDictionary<string, object> args) => token switch
    {
        "aws:index/getRegion:getRegion" => Members(
            ("id", cloud.Region), ("name", cloud.Region), ("region", cloud.Region),
            ("description", cloud.Region), ("endpoint", $"ec2.{cloud.Region}.{DnsSuffix}")),
        "aws:index/getCallerIdentity:getCallerIdentity" => Members(
            ("id", cloud.Account), ("accountId", cloud.Account), ("userId", "slipway"),
            ("arn", $"arn:{cloud.Partition}:iam::{cloud.Account}:user/slipway")),
        "aws:index/getPartition:getPartition" => Members(
            ("id", cloud.Partition), ("partition", cloud.Partition), ("dnsSuffix", DnsSuffix),
            ("reverseDnsPrefix", string.Join('.', DnsSuffix.Split('.').Reverse()))),
        "aws:index/getAvailabilityZones:getAvailabilityZones" => Members(
            ("id", cloud.Region), ("region", cloud.Region),
            ("names", Zones(zone => cloud.Region + zone)),
            ("zoneIds", Zones(zone => $"{cloud.Region}-az-{zone}")),
            ("groupNames", ImmutableArray.Create<object>(cloud.Region))),
        "aws:iam/getPolicyDocument:getPolicyDocument" => Policy(args),
        _ when NumberedThings.Contains(token) => FromResultClass(token, args).SetItem("id", Number(token, args)),
        _ => FromResultClass(token, args),
    };

    private string DnsSuffix => cloud.Partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";

    private ImmutableArray<object> Zones(Func<string, string> name) => [.. cloud.Zones.Select(zone => (object)name(zone))];

    private static ImmutableDictionary<string, object> Policy(ImmutableDictionary<string, object> args) => Members(
        ("id", "policy"), ("json", PolicyDocument.Json(args, indented: true)), ("minifiedJson", PolicyDocument.Json(args, indented: false)));

    /// <summary>The answer is made from the class of the function's result, which the provider package has beside the function.</summary>
    private ImmutableDictionary<string, object> FromResultClass(string token, ImmutableDictionary<string, object> args)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        var source = Source(token, args);
        foreach (var (name, type) in OutputMembers.OfType(ResultClass(token)))
        {
            if ((args.GetValueOrDefault(name) ?? outputs.Answer(source, type, name)) is { } answer)
            {
                answers[name] = answer;
            }
        }

        return answers.ToImmutable();
    }

    private string Number(string token, ImmutableDictionary<string, object> args) =>
        Convert.ToString(outputs.Answer(Source(token, args), typeof(int), "id"), CultureInfo.InvariantCulture)!;

    private static string Source(string token, ImmutableDictionary<string, object> args) =>
        $"{token[(token.LastIndexOf(':') + 1)..]}({ArgsText(args)})";

    private static Type ResultClass(string token)
    {
        if (token.Split(':') is [var package, var module, var function])
        {
            var space = module.Split('/')[0];
            var name = $"Pulumi.{package}.{(space == "index" ? "" : space + ".")}{function}Result";
            foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies().OrderBy(assembly => assembly.FullName, StringComparer.Ordinal))
            {
                if (assembly.GetName().Name is { } found && found.StartsWith("Pulumi.", StringComparison.Ordinal)
                    && assembly.GetType(name, throwOnError: false, ignoreCase: true) is { } type)
                {
                    return type;
                }
            }
        }

        throw new RunException($"an offline run has no answer for the function {token}: no provider package has its result class");
    }

    private static string ArgsText(ImmutableDictionary<string, object> args) => string.Join(
        ",",
        args.Where(arg => arg.Value is string or bool or double)
            .OrderBy(arg => arg.Key, StringComparer.Ordinal)
            .Select(arg => FormattableString.Invariant($"{arg.Key}={arg.Value}").Replace("${", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)));

    private static ImmutableDictionary<string, object> Members(params (string Name, object Value)[] members) =>
        members.ToImmutableDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
}
