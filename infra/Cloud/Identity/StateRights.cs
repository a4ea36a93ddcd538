namespace Slipway.Cloud.Identity;

/// <summary>What it takes to read and write what Pulumi remembers of stacks in a bucket.</summary>
public static class StateRights
{
    /// <summary>The state of the stacks, which are given as project/stack, and the secrets in it.</summary>
    public static IReadOnlyList<PolicyStatement> ToRead(string bucketArn, IReadOnlyList<string> keyArns, IEnumerable<string> stacks) =>
    [
        new() { Sid = "FindState", Actions = ["s3:ListBucket"], Resources = [bucketArn] },
        new()
        {
            Sid = "ReadState",
            Actions = ["s3:GetObject"],
            Resources = [$"{bucketArn}/.pulumi/meta.yaml", .. stacks.Select(stack => Files(bucketArn, stack))],
        },
        .. keyArns.Count == 0
            ? Array.Empty<PolicyStatement>()
            : [new() { Sid = "ReadStateSecrets", Actions = ["kms:Decrypt"], Resources = keyArns }],
    ];

    /// <summary>The state of the one stack, with its locks and its history.</summary>
    public static IReadOnlyList<PolicyStatement> ToWrite(string bucketArn, string stack) =>
        [new() { Sid = "WriteState", Actions = ["s3:DeleteObject", "s3:PutObject"], Resources = [Files(bucketArn, stack)] }];

    // Pulumi keeps stacks, locks, history and copies in folders beside one another, each with the project and the stack below it.
    private static string Files(string bucketArn, string stack) => $"{bucketArn}/.pulumi/*{stack}*";
}
