<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>about</name>
    <message>
        <source>Shouwen %1</source>
        <translation>首问 %1</translation>
    </message>
    <message>
        <source>Offline customer-service workstation.
Free software under GPL-3.0-or-later.
Store: %1</source>
        <translation>离线客服工作台。
自由软件，许可证 GPL-3.0-or-later。
数据文件：%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>shouwen-cli help WORD explains one of them; records are named by number, @label or @last.</source>
        <translation>用 shouwen-cli help WORD 查看某一条命令的说明；记录可用编号、@标签或 @last 指定。</translation>
    </message>
    <message>
        <source>make a store</source>
        <translation>新建一个数据库</translation>
    </message>
    <message>
        <source>check, show or adopt a rulebook</source>
        <translation>检查、查看或启用规则书</translation>
    </message>
    <message>
        <source>answer clock questions, one JSON a line</source>
        <translation>回答时限问题，每行一个 JSON</translation>
    </message>
    <message>
        <source>open a record</source>
        <translation>登记一张单</translation>
    </message>
    <message>
        <source>change fields; an empty value takes one away</source>
        <translation>修改字段；留空即清除</translation>
    </message>
    <message>
        <source>move a record along its workflow</source>
        <translation>按流程推进</translation>
    </message>
    <message>
        <source>write a note, an answer to the customer or the customer&apos;s words</source>
        <translation>写备注、记答复或记客户来言</translation>
    </message>
    <message>
        <source>hand over, take over or send back</source>
        <translation>转交、接手或退单</translation>
    </message>
    <message>
        <source>countersign or refuse</source>
        <translation>会签或拒签</translation>
    </message>
    <message>
        <source>keep a file with a record</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>tie two records together</source>
        <translation>关联两张单</translation>
    </message>
    <message>
        <source>make a repeat part of an earlier record, or undo that</source>
        <translation>把重复单并入原单，或撤销合并</translation>
    </message>
    <message>
        <source>tag a record</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>take back a record opened by mistake</source>
        <translation>作废误登的单</translation>
    </message>
    <message>
        <source>settle a contested move or a conflict</source>
        <translation>裁定有争议的流转或冲突</translation>
    </message>
    <message>
        <source>show a record</source>
        <translation>查看一张单</translation>
    </message>
    <message>
        <source>list records</source>
        <translation>列出单据</translation>
    </message>
    <message>
        <source>search every text, name, number and phone</source>
        <translation>搜索全部文字、姓名、编号和电话</translation>
    </message>
    <message>
        <source>list the queues with their counts</source>
        <translation>列出各队列及数量</translation>
    </message>
    <message>
        <source>everything ever written about a record, former values included</source>
        <translation>一张单的全部记录，含改动前的值</translation>
    </message>
    <message>
        <source>explain when a clock is due</source>
        <translation>说明时限为何此时到期</translation>
    </message>
    <message>
        <source>similar open records, before opening one more</source>
        <translation>登记前先看有无相似的未结单</translation>
    </message>
    <message>
        <source>steps that have come due and concern you</source>
        <translation>与您有关的到期提醒</translation>
    </message>
    <message>
        <source>list the people who may sign in</source>
        <translation>列出可登录的人员</translation>
    </message>
    <message>
        <source>print a form or the day&apos;s list</source>
        <translation>打印表单或今日清单</translation>
    </message>
    <message>
        <source>the month&apos;s figures, with the records behind them</source>
        <translation>月报数字及其背后的单据</translation>
    </message>
    <message>
        <source>carry out a file of commands, one a line</source>
        <translation>执行命令文件，每行一条</translation>
    </message>
    <message>
        <source>check chains, projections, attachments and the file itself</source>
        <translation>校验日志链、各表、附件和文件本身</translation>
    </message>
    <message>
        <source>explain a word</source>
        <translation>解释一个命令</translation>
    </message>
    <message>
        <source>show days off and make-up days, or take in a later year&apos;s</source>
        <translation>查看节假日与调休上班日，或导入以后年份的安排</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>no day off</source>
        <translation>不放假</translation>
    </message>
    <message>
        <source>Nothing is changed yet: --accept sure takes those marked *, --accept all everything, or name the dates.</source>
        <translation>尚未作任何改动：--accept sure 采用带 * 的日期，--accept all 全部采用，也可逐个写出日期。</translation>
    </message>
    <message>
        <source>%1 of %2 dates taken in, %3 of them new; due times follow.</source>
        <translation>已采用 %2 个日期中的 %1 个，其中新增 %3 个；到期时间随之更新。</translation>
    </message>
    <message>
        <source>a masked value in full; who looked and why is kept</source>
        <translation>查看被遮盖的完整内容；谁因何查看会记录在案</translation>
    </message>
    <message>
        <source>say that you have read the notices of a record</source>
        <translation>确认已阅某单据的提醒</translation>
    </message>
    <message>
        <source>values that lost against another desk&apos;s, and contested moves</source>
        <translation>与其他工作台冲突而未采用的值，以及有争议的流转</translation>
    </message>
    <message>
        <source>exchange with other desks by files in a folder</source>
        <translation>通过文件夹中的文件与其他工作台交换数据</translation>
    </message>
    <message>
        <source>the desks that share these records</source>
        <translation>共用这些记录的各个工作台</translation>
    </message>
    <message>
        <source>%1: incomplete or damaged; copy it again</source>
        <translation>%1：文件不完整或已损坏，请重新复制</translation>
    </message>
    <message>
        <source>%1: no bundle of this organisation</source>
        <translation>%1：不是本单位的交换文件</translation>
    </message>
    <message>
        <source>%1: signed on %2 by the unknown device %3; an administrator may take it with --accept and these digits</source>
        <translation>%1：由未登记的设备于 %2 签名，设备为 %3；管理员可用 --accept 加这串数字收下</translation>
    </message>
    <message>
        <source>%1: of a newer version; update this program</source>
        <translation>%1：由更新版本的程序写成，请先更新本程序</translation>
    </message>
    <message>
        <source>desk %1 wrote position %2 twice: it was copied; both are kept</source>
        <translation>写入者 %1 在第 %2 条出现两份不同内容：该工作台被复制过；两份都已保留</translation>
    </message>
    <message>
        <source>%1 entries wait for others that have not come yet</source>
        <translation>有 %1 条正在等待尚未到达的前一条</translation>
    </message>
    <message>
        <source>%1 entries are dated more than a day ahead: a clock is wrong, here or there</source>
        <translation>有 %1 条的时间超前一天以上：这边或那边的时钟不准</translation>
    </message>
    <message>
        <source>%1 files taken in, %2 known before; %3 new entries, %4 records changed, %5 attachments</source>
        <translation>收下 %1 个文件，%2 个早已收过；新增 %3 条，%4 条记录有变化，%5 个附件</translation>
    </message>
    <message>
        <source>%1 entries, %2 attachments</source>
        <translation>%1 条，%2 个附件</translation>
    </message>
    <message>
        <source>desk %1 may join from this folder; whoever has it can read everything, so keep it safe</source>
        <translation>工作台 %1 可凭此文件夹加入；拿到它的人能读到全部内容，请妥善保管</translation>
    </message>
    <message>
        <source>%1: this is desk %2 now</source>
        <translation>%1：这里现在是工作台 %2</translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation>%1 收到过</translation>
    </message>
    <message>
        <source>what desk %1 wrote after %2 counts no more</source>
        <translation>工作台 %1 在第 %2 条之后写下的内容不再算数</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; holds; &quot;%3&quot; by %4 (%5) lost</source>
        <translation>%1：现为“%2”；%4（%5）写的“%3”未采用</translation>
    </message>
    <message>
        <source>this store knew less than it once wrote: it has fetched that back and goes on under a desk number of its own</source>
        <translation>本数据库比它曾写下的内容旧：已取回缺少的部分，今后用新的工作台号继续</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请，尚未加入</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>goes on under another number</source>
        <translation>已改用新号继续</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>forked</source>
        <translation>有分叉</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>nothing is to be settled</source>
        <translation>没有待处理的冲突</translation>
    </message>
    <message>
        <source>everything was allowed</source>
        <translation>全部合乎规则</translation>
    </message>
    <message>
        <source>make a sample store: a year at a desk that does not exist</source>
        <translation>建立示例库：一个虚构客服部门一年的业务</translation>
    </message>
    <message>
        <source>propose who calls which customer back when, and why; adopt it</source>
        <translation>排期：谁在何时回访哪位客户、为什么；--adopt 采用</translation>
    </message>
    <message>
        <source>callbacks by day and person: planned, overdue, room</source>
        <translation>按日期和人员查看回访：已排、逾期、余量</translation>
    </message>
    <message>
        <source>take records in from a CSV or .xlsx file, or take a batch back</source>
        <translation>从 CSV 或 .xlsx 文件导入记录，或撤销一批导入</translation>
    </message>
    <message>
        <source>write a list, or everything, into files</source>
        <translation>将列表或全部数据导出为文件</translation>
    </message>
    <message>
        <source>everything about a customer, and files that may be the same one</source>
        <translation>某客户的全部往来，以及可能重复的档案</translation>
    </message>
    <message>
        <source>the lists you saved, and those shared with all</source>
        <translation>您保存的列表，以及大家共享的列表</translation>
    </message>
    <message>
        <source>save a list under a name, share it, or drop it</source>
        <translation>将列表命名保存、共享或删除</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>own</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>entries of other desks that their rulebook did not allow, and desks that forked</source>
        <translation>其他工作台写下、但其规则手册并不允许的内容，以及出现分叉的工作台</translation>
    </message>
    <message>
        <source>equal journals gave unequal records: the exchange has stopped; run &quot;verify&quot; on both desks and report what it says; an administrator lets it go on with &quot;bundle in DIR --accept stopped&quot;</source>
        <translation>内容相同的日志得出了不同的记录：交换已停止；请在两台上运行“verify”并上报结果；之后由管理员用“bundle in DIR --accept stopped”恢复交换</translation>
    </message>
    <message>
        <source>%1 earlier files that every desk has taken in were removed</source>
        <translation>已清除 %1 个各工作台都已收下的旧文件</translation>
    </message>
    <message>
        <source>dated more than a day ahead</source>
        <translation>日期超前一天以上</translation>
    </message>
    <message>
        <source>the desk was copied or set back and wrote on twice; both are kept</source>
        <translation>该工作台曾被复制或回退，同一位置写了两份；两份都已保留</translation>
    </message>
    <message>
        <source>two records have this number: the desk was copied or set back</source>
        <translation>两条记录用了同一编号：该工作台曾被复制或回退</translation>
    </message>
    <message>
        <source>the role was not allowed to do this</source>
        <translation>该角色无权这样做</translation>
    </message>
    <message>
        <source>the person did not have the role</source>
        <translation>当时此人不担任该角色</translation>
    </message>
    <message>
        <source>the rulebook has no such role</source>
        <translation>规则手册中没有这个角色</translation>
    </message>
    <message>
        <source>written by a rulebook that is not here</source>
        <translation>写入时所用的规则手册不在本台</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <translation>%1：没有变化</translation>
    </message>
    <message>
        <source>%1: running now</source>
        <translation>%1：现已启用</translation>
    </message>
    <message>
        <source>%1 entries, %2 records, %3 findings</source>
        <translation>%1 条日志，%2 条记录，%3 处问题</translation>
    </message>
    <message>
        <source>this is the only desk; &quot;desk invite --to DIR&quot; lets another one join</source>
        <translation>目前只有这一台；用“desk invite --to DIR”可邀请别的工作台加入</translation>
    </message>
    <message>
        <source>met</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>written at the close: %1, due %2, used %3</source>
        <translation>办结时记录：%1，到期 %2，用时 %3</translation>
    </message>
    <message>
        <source>now: %1, due %2, used %3</source>
        <translation>现在得出：%1，到期 %2，用时 %3</translation>
    </message>
    <message>
        <source>list closed records whose clocks now come out differently, or settle one</source>
        <translation>列出办结后时限结果有变化的记录，或重新认定其中一条</translation>
    </message>
    <message>
        <source>every clock comes out as it was written</source>
        <translation>各项时限的结果均与办结时记录一致</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Take down a new matter while the customer is on the phone</source>
        <translation>边通话边登记新的来电事项</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save what was typed into the form</source>
        <translation>保存表单中填写的内容</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>还原(&amp;R)</translation>
    </message>
    <message>
        <source>Take back what was typed since the last save</source>
        <translation>撤回上次保存之后填写的内容</translation>
    </message>
    <message>
        <source>Next s&amp;tep…</source>
        <translation>下一步(&amp;T)…</translation>
    </message>
    <message>
        <source>Go to the buttons with the steps this record allows</source>
        <translation>转到本单当前可办理的步骤</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>写备注(&amp;O)</translation>
    </message>
    <message>
        <source>Go to the note editor</source>
        <translation>转到备注输入框</translation>
    </message>
    <message>
        <source>Ta&amp;ke over</source>
        <translation>接手(&amp;K)</translation>
    </message>
    <message>
        <source>Become the holder of this record</source>
        <translation>由我接手处理本单</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>转交(&amp;H)…</translation>
    </message>
    <message>
        <source>Give this record to a colleague or a department</source>
        <translation>把本单转交给同事或部门</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>添加附件(&amp;A)…</translation>
    </message>
    <message>
        <source>Keep a file with this record, at most 25 MB</source>
        <translation>给本单添加附件，最大 25 MB</translation>
    </message>
    <message>
        <source>&amp;Copy the number</source>
        <translation>复制单号(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the number of this record</source>
        <translation>复制本单的单号</translation>
    </message>
    <message>
        <source>C&amp;lose the page</source>
        <translation>关闭页面(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the ticket and go back to the queue</source>
        <translation>离开本单，回到列表</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next record of the queue</source>
        <translation>打开列表中的下一条</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>Open the record before</source>
        <translation>打开列表中的上一条</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Read the queue and its counts again</source>
        <translation>重新读取列表和数量</translation>
    </message>
    <message>
        <source>Most &amp;urgent first</source>
        <translation>最紧急在前(&amp;U)</translation>
    </message>
    <message>
        <source>Sort the queue by the time left</source>
        <translation>按剩余时间排序</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>最新登记在前(&amp;F)</translation>
    </message>
    <message>
        <source>Sort the queue by the time of opening</source>
        <translation>按登记时间排序</translation>
    </message>
    <message>
        <source>Last &amp;changed first</source>
        <translation>最近变动在前(&amp;C)</translation>
    </message>
    <message>
        <source>Sort the queue by the last change</source>
        <translation>按最近变动时间排序</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>查找(&amp;S)…</translation>
    </message>
    <message>
        <source>Find by phone, name, number or words</source>
        <translation>按电话、姓名、单号或关键词查找</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>全部命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Find a command by its name</source>
        <translation>按名称查找命令</translation>
    </message>
    <message>
        <source>&amp;Desks</source>
        <translation>岗位列表(&amp;D)</translation>
    </message>
    <message>
        <source>Go to the list of desks</source>
        <translation>转到左侧的岗位列表</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>列表(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to the queue</source>
        <translation>转到中间的列表</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the first field of the form</source>
        <translation>转到表单的第一栏</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>Larger letters, up to 200 %</source>
        <translation>放大字号，最大 200 %</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>Smaller letters, down to 80 %</source>
        <translation>缩小字号，最小 80 %</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>原始大小(&amp;N)</translation>
    </message>
    <message>
        <source>Letters at 100 %</source>
        <translation>字号恢复为 100 %</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>深色背景，浅色文字</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Show the window in simplified Chinese</source>
        <translation>界面使用简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Show the window in traditional Chinese</source>
        <translation>界面使用繁体中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Show the window in English</source>
        <translation>界面使用英文</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Every command with its keys; change them here</source>
        <translation>查看并修改每条命令的快捷键</translation>
    </message>
    <message>
        <source>&amp;About Shouwen</source>
        <translation>关于首问(&amp;A)</translation>
    </message>
    <message>
        <source>Version, store and licence</source>
        <translation>版本、数据文件和许可证</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>工单(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation>没有打开数据文件</translation>
    </message>
    <message>
        <source>No record is open</source>
        <translation>没有打开单据</translation>
    </message>
    <message>
        <source>Nothing has been typed</source>
        <translation>没有填写任何内容</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>列表是空的</translation>
    </message>
    <message>
        <source>You have no role that opens records</source>
        <translation>您的角色不能新建单据</translation>
    </message>
    <message>
        <source>No step leads on from this state</source>
        <translation>当前状态没有后续步骤</translation>
    </message>
    <message>
        <source>You may not write notes here</source>
        <translation>您不能在本单写备注</translation>
    </message>
    <message>
        <source>You hold it already</source>
        <translation>本单已由您处理</translation>
    </message>
    <message>
        <source>You may not hand this record on</source>
        <translation>您不能转交本单</translation>
    </message>
    <message>
        <source>You may not add files here</source>
        <translation>您不能给本单添加附件</translation>
    </message>
    <message>
        <source>These are the largest letters</source>
        <translation>已是最大字号</translation>
    </message>
    <message>
        <source>These are the smallest letters</source>
        <translation>已是最小字号</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>处理记录(&amp;I)</translation>
    </message>
    <message>
        <source>Go to what has happened so far</source>
        <translation>查看本单至今的处理记录</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last, while its strip is shown</source>
        <translation>撤回刚才的操作(提示条显示期间)</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Look, this computer, calendar, deadlines, phrases, staff</source>
        <translation>外观、本机、工作日历、时限、话术、人员</translation>
    </message>
    <message>
        <source>Loc&amp;k or switch person</source>
        <translation>锁屏或换人(&amp;K)</translation>
    </message>
    <message>
        <source>Hide everything until somebody says who is there</source>
        <translation>遮住全部内容，直到有人确认身份</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>The page of the manual about what is on screen</source>
        <translation>打开手册中与当前界面有关的一页</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>窗口已锁定</translation>
    </message>
    <message>
        <source>Give it back to whoever handed it over</source>
        <translation>退还给转来的人</translation>
    </message>
    <message>
        <source>Close it and go to the ne&amp;xt</source>
        <translation>办结并下一条(&amp;X)</translation>
    </message>
    <message>
        <source>Take the step that ends this record, then open the next one of the queue</source>
        <translation>执行办结步骤，然后打开列表中的下一条</translation>
    </message>
    <message>
        <source>See a masked number for a reason that is kept</source>
        <translation>说明理由后查看被遮盖的号码，理由会记录在案</translation>
    </message>
    <message>
        <source>Everything about the customer of this record</source>
        <translation>这位客户的全部往来</translation>
    </message>
    <message>
        <source>Quick fi&amp;lter</source>
        <translation>快速筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Show only some of the queue: by state, holder, time left</source>
        <translation>按状态、处理人、剩余时间筛选列表</translation>
    </message>
    <message>
        <source>No step is allowed now</source>
        <translation>现在没有可走的步骤</translation>
    </message>
    <message>
        <source>No number is masked here</source>
        <translation>此单没有被遮盖的号码</translation>
    </message>
    <message>
        <source>No customer is named here</source>
        <translation>此单没有填写客户</translation>
    </message>
    <message>
        <source>Return &amp;with a reason…</source>
        <translation>退单并说明理由(&amp;W)…</translation>
    </message>
    <message>
        <source>Show the number in &amp;full…</source>
        <translation>显示完整号码(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Callback planner</source>
        <translation>回访排期(&amp;C)</translation>
    </message>
    <message>
        <source>Who is called when by whom: the agenda of a week or month</source>
        <translation>谁在什么时候回访谁：按周或按月的日程</translation>
    </message>
    <message>
        <source>&amp;Plan the callbacks…</source>
        <translation>安排回访(&amp;P)…</translation>
    </message>
    <message>
        <source>Propose a time and a person for every callback that has none</source>
        <translation>为还没有时间的回访建议时间和人员</translation>
    </message>
    <message>
        <source>&amp;Move the callback…</source>
        <translation>改期(&amp;M)…</translation>
    </message>
    <message>
        <source>Another time or person for the callback chosen</source>
        <translation>为选中的回访换时间或换人</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>周(&amp;W)</translation>
    </message>
    <message>
        <source>Show the planner by week</source>
        <translation>按周显示排期</translation>
    </message>
    <message>
        <source>M&amp;onth</source>
        <translation>月(&amp;O)</translation>
    </message>
    <message>
        <source>Show the planner by month</source>
        <translation>按月显示排期</translation>
    </message>
    <message>
        <source>The callback planner is not open</source>
        <translation>回访排期没有打开</translation>
    </message>
    <message>
        <source>The rulebook plans no callbacks</source>
        <translation>当前规则不安排回访</translation>
    </message>
    <message>
        <source>No callback is chosen</source>
        <translation>没有选中回访</translation>
    </message>
    <message>
        <source>Customer pa&amp;ge</source>
        <translation>客户档案(&amp;G)</translation>
    </message>
    <message>
        <source>By num&amp;ber</source>
        <translation>按编号(&amp;B)</translation>
    </message>
    <message>
        <source>Sort the queue by the number</source>
        <translation>按编号给队列排序</translation>
    </message>
    <message>
        <source>The other way &amp;round</source>
        <translation>倒过来(&amp;R)</translation>
    </message>
    <message>
        <source>Turn the order of the queue round</source>
        <translation>把队列的顺序倒过来</translation>
    </message>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>列(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose the columns of this queue and their order</source>
        <translation>选择这个队列显示的列及其顺序</translation>
    </message>
    <message>
        <source>Sa&amp;ve this view…</source>
        <translation>保存当前视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Keep what is listed, its filter, order and columns by a name</source>
        <translation>把列表内容、筛选、排序和列以一个名称保存</translation>
    </message>
    <message>
        <source>&amp;Drop this view…</source>
        <translation>删除此视图(&amp;D)…</translation>
    </message>
    <message>
        <source>The saved view goes; the records in it stay</source>
        <translation>只删除视图，其中的记录不变</translation>
    </message>
    <message>
        <source>No saved view is chosen</source>
        <translation>没有选中已保存的视图</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 has no role that may do &quot;%3&quot; on %2; ask a supervisor</source>
        <translation>%1 没有对“%2”执行“%3”的角色，请找主管</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; write it like 12</source>
        <translation>“%1”不是整数，请写成 12 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount; write it like 1234.50</source>
        <translation>“%1”不是金额，请写成 1234.50 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date; write it like 2026-11-22</source>
        <translation>“%1”不是日期，请写成 2026-11-22 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day; write it like 08:30</source>
        <translation>“%1”不是时刻，请写成 08:30 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time with an offset; write it like 2026-11-22T09:00:00+08:00</source>
        <translation>“%1”不是带时差的时间，请写成 2026-11-22T09:00:00+08:00 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time; write it like 2026-11-22 09:00 or 2026-11-22T09:00:00+08:00</source>
        <translation>“%1”不是时间，请写成 2026-11-22 09:00 或 2026-11-22T09:00:00+08:00 这样</translation>
    </message>
    <message>
        <source>the log cannot be opened: %1</source>
        <translation>日志无法打开：%1</translation>
    </message>
    <message>
        <source>the file is larger than %1 bytes, the most that is taken here</source>
        <translation>文件超过 %1 字节的上限</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>文件无法读取：%1</translation>
    </message>
    <message>
        <source>there is something here that is no plain file; choose another name</source>
        <translation>这里已有同名的非普通文件，请换一个名称</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>文件无法写入：%1</translation>
    </message>
    <message>
        <source>the file cannot be removed: %1</source>
        <translation>文件无法删除：%1</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>文件夹无法创建</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8; save it as UTF-8 and try again</source>
        <translation>文字不是有效的 UTF-8，请另存为 UTF-8 后重试</translation>
    </message>
    <message>
        <source>the text holds a NUL character; remove it</source>
        <translation>文字中含有空字符，请删去</translation>
    </message>
    <message>
        <source>the text holds a control character; remove it</source>
        <translation>文字中含有控制字符，请删去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是时区，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no holiday file for region &quot;%1&quot;</source>
        <translation>没有地区“%1”的节假日文件</translation>
    </message>
    <message>
        <source>%1 and %2 overlap</source>
        <translation>%1 与 %2 重叠</translation>
    </message>
    <message>
        <source>%1 does not lie between 00:00 and 24:00</source>
        <translation>%1 不在 00:00 到 24:00 之间</translation>
    </message>
    <message>
        <source>%1 has no length; leave the day without hours to close it, or write 00:00-24:00</source>
        <translation>%1 长度为零；整天休息请不写时段，整天上班请写 00:00-24:00</translation>
    </message>
    <message>
        <source>%1 ends before it begins; a shift over midnight is two spans: %2-24:00, and 00:00-%3 on the next day</source>
        <translation>%1 的结束早于开始；跨夜班请写成两段：当天 %2-24:00，次日 00:00-%3</translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>the date is given twice; keep one of the two</source>
        <translation>日期重复，请只留一个</translation>
    </message>
    <message>
        <source>the rota has no days; give at least one</source>
        <translation>轮班表没有日期，至少写一天</translation>
    </message>
    <message>
        <source>the rota begins on %1, a weekday it does not cover</source>
        <translation>轮班从 %1 开始，但轮班表不含这一天</translation>
    </message>
    <message>
        <source>&quot;%1&quot; are no opening hours; write them like 08:00-12:00</source>
        <translation>“%1”不是营业时段，请写成 08:00-12:00 这样</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>文件中这样规定</translation>
    </message>
    <message>
        <source>its name is that of a working day</source>
        <translation>名称是上班日</translation>
    </message>
    <message>
        <source>an observance is no day off</source>
        <translation>纪念日不放假</translation>
    </message>
    <message>
        <source>its name is that of a day off</source>
        <translation>名称是休息日</translation>
    </message>
    <message>
        <source>it bears the name of a public holiday; the file does not say that nobody works</source>
        <translation>名称是法定节假日，但文件没有写明放假</translation>
    </message>
    <message>
        <source>not known as a public holiday</source>
        <translation>不是已知的法定节假日</translation>
    </message>
    <message>
        <source>so far the date is &quot;%1&quot; and the opposite</source>
        <translation>这一天同时记为“%1”和相反的情况</translation>
    </message>
    <message>
        <source>a make-up day on a weekday that is worked anyway</source>
        <translation>调休上班日本来就是工作日</translation>
    </message>
    <message>
        <source>the file says both; decide which</source>
        <translation>文件中两种说法并存，请确定一种</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lasts too long for a holiday</source>
        <translation>“%1”作为假期太长</translation>
    </message>
    <message>
        <source>the file is not JSON: %1 at byte %2</source>
        <translation>文件不是 JSON：第 %2 字节处 %1</translation>
    </message>
    <message>
        <source>the file holds no dates in a known form</source>
        <translation>文件中没有可识别的日期</translation>
    </message>
    <message>
        <source>this is not TOML: %1</source>
        <translation>这不是 TOML：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; nearest is &quot;%2&quot;</source>
        <translation>这里不认识“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>这里应为 %1</translation>
    </message>
    <message>
        <source>the file names no region; begin it with region = &quot;CN&quot;</source>
        <translation>文件没有写明地区，请在开头写 region = &quot;CN&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>%1 does not belong to %2; move it to its own year</source>
        <translation>%1 不属于 %2 年，请移到所属年份</translation>
    </message>
    <message>
        <source>%1 is both a day off and a make-up day</source>
        <translation>%1 既是休息日又是调休上班日</translation>
    </message>
    <message>
        <source>the file is no calendar in iCalendar form</source>
        <translation>文件不是 iCalendar 日历</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no plain all-day event</source>
        <translation>“%1”不是普通的全天事件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here; nearest is &quot;%2&quot;</source>
        <translation>这里看不懂“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>a length of time is missing; write it like &quot;24 working hours&quot;</source>
        <translation>缺少时长，请写成 &quot;24 working hours&quot; 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number up to 999999999</source>
        <translation>“%1”不是 999999999 以内的整数</translation>
    </message>
    <message>
        <source>a target must be longer than nothing, not &quot;%1&quot;; leave the clock out where there is no target</source>
        <translation>时限必须大于零，不能是“%1”；没有时限就不要设这个计时</translation>
    </message>
    <message>
        <source>a cut-off is written &quot;%1 same day else next working day&quot;</source>
        <translation>截单时间请写成 &quot;%1 same day else next working day&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of a list; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是列表的排序方式，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no queue &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有待办列表“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no kind &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有单据类型“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the store holds no rulebook; restore a backup</source>
        <translation>数据文件中没有规则手册，请恢复备份</translation>
    </message>
    <message>
        <source>there is no pack and no file &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有名为“%1”的规则包或文件，最接近的是“%2”</translation>
    </message>
    <message>
        <source>nobody called &quot;%1&quot; works here; nearest is &quot;%2&quot;</source>
        <translation>没有名叫“%1”的员工，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no such record</source>
        <translation>没有这张单据</translation>
    </message>
    <message>
        <source>no record has the number &quot;%1&quot;</source>
        <translation>没有单号为“%1”的单据</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several records: %2; write more of it</source>
        <translation>“%1”对应多张单据：%2；请多输入几位</translation>
    </message>
    <message>
        <source>%1 is no &quot;%2&quot;</source>
        <translation>%1 不是“%2”</translation>
    </message>
    <message>
        <source>told: %1 (%2)</source>
        <translation>已通知：%1（%2）</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>is set at opening and stays</source>
        <translation>登记时填定，不能再改</translation>
    </message>
    <message>
        <source>is needed in this state and cannot be taken away</source>
        <translation>当前状态必填，不能清空</translation>
    </message>
    <message>
        <source>there is no move &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有步骤“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>a record is not linked to itself</source>
        <translation>单据不能关联自身</translation>
    </message>
    <message>
        <source>records are merged by &quot;merge&quot;, not by a link</source>
        <translation>合并单据请用 merge，不要用关联</translation>
    </message>
    <message>
        <source>there is no such link</source>
        <translation>没有这个关联</translation>
    </message>
    <message>
        <source>a record is not merged into itself</source>
        <translation>单据不能并入自身</translation>
    </message>
    <message>
        <source>only records of one kind are merged</source>
        <translation>只有同类单据可以合并</translation>
    </message>
    <message>
        <source>it is not merged</source>
        <translation>本单没有被合并</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有状态“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no such conflict</source>
        <translation>没有这个冲突</translation>
    </message>
    <message>
        <source>say which state or which value holds</source>
        <translation>请指明以哪个状态或哪个值为准</translation>
    </message>
    <message>
        <source>there is no department &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有部门“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>nobody had it before; name who gets it</source>
        <translation>之前没有处理人，请指明退给谁</translation>
    </message>
    <message>
        <source>%1 holds it; only the holder or a supervisor hands it over</source>
        <translation>本单由 %1 处理，只有处理人或主管可以转交</translation>
    </message>
    <message>
        <source>that person does not work here any more</source>
        <translation>该员工已离职</translation>
    </message>
    <message>
        <source>say who or which department gets it</source>
        <translation>请指明转给谁或哪个部门</translation>
    </message>
    <message>
        <source>the note is empty</source>
        <translation>备注是空的</translation>
    </message>
    <message>
        <source>there is no signature &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有签署环节“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is nothing for %1 to sign now</source>
        <translation>%1 现在没有需要签署的环节</translation>
    </message>
    <message>
        <source>several signatures are open; name one, like %1</source>
        <translation>有多个环节待签，请指明一个，例如 %1</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>没有这个签署</translation>
    </message>
    <message>
        <source>only who signed takes a signature back</source>
        <translation>只有签署人本人可以撤回签署</translation>
    </message>
    <message>
        <source>the tag is empty</source>
        <translation>标签是空的</translation>
    </message>
    <message>
        <source>the rulebook has no kind &quot;%1&quot; any more</source>
        <translation>规则手册中已没有单据类型“%1”</translation>
    </message>
    <message>
        <source>a newer version wrote to this record; update this program to change it</source>
        <translation>本单由更新版本的程序写过，请升级后再修改</translation>
    </message>
    <message>
        <source>the record was withdrawn or merged; take that back first</source>
        <translation>本单已被撤销或合并，请先恢复</translation>
    </message>
    <message>
        <source>it is closed; reopen it first</source>
        <translation>本单已结，请先重新处理</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a reason</source>
        <translation>“%1”需要填写原因</translation>
    </message>
    <message>
        <source>%1 has not come yet</source>
        <translation>%1 还没有到</translation>
    </message>
    <message>
        <source>%1 is before it was opened</source>
        <translation>%1 早于登记时间</translation>
    </message>
    <message>
        <source>%1 lies further back than %2; a supervisor can enter it</source>
        <translation>%1 超出了可补录的 %2，可由主管补录</translation>
    </message>
    <message>
        <source>the text was cut at %1 characters</source>
        <translation>文字已截断为 %1 个字</translation>
    </message>
    <message>
        <source>there is no form &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有打印单“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no clock &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有计时“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the clock was not evaluated</source>
        <translation>该计时未能计算</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not clearly a date; write it like 2026-11-22</source>
        <translation>“%1”不能确定是哪一天，请写成 2026-11-22 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has lost its last digits in a spreadsheet; make the column text and enter it again, like 13800138000</source>
        <translation>“%1”在电子表格中丢失了末尾数字；请把该列设为文本后重新输入，例如 13800138000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a bare number; format the column as a date, or write it like 2026-11-22</source>
        <translation>“%1”只是一个数字；请把该列设为日期格式，或写成 2026-11-22 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number; write it like 13800138000 or 010-88886666</source>
        <translation>“%1”不是电话号码，请写成 13800138000 或 010-88886666 这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the error of a formula; correct the cell</source>
        <translation>“%1”是公式错误，请改正单元格</translation>
    </message>
    <message>
        <source>the cell holds more than %1 bytes of text; shorten it</source>
        <translation>单元格文字超过 %1 字节，请缩短</translation>
    </message>
    <message>
        <source>reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or text follows the closing one; write a quotation mark inside a cell twice</source>
        <translation>引号没有闭合，或闭合后还有文字；单元格内的引号请写两个</translation>
    </message>
    <message>
        <source>the row is longer than %1 bytes, the most that is taken</source>
        <translation>该行超过 %1 字节的上限</translation>
    </message>
    <message>
        <source>the row has more than %1 columns, the most that is taken</source>
        <translation>该行超过 %1 列的上限</translation>
    </message>
    <message>
        <source>some bytes are not %1; choose another encoding or correct the cell</source>
        <translation>有内容不是 %1 编码，请换一种编码或改正单元格</translation>
    </message>
    <message>
        <source>this installation cannot read %1; save the file as .xlsx or as CSV UTF-8</source>
        <translation>本机无法读取 %1，请另存为 .xlsx 或 CSV UTF-8</translation>
    </message>
    <message>
        <source>the file is an old .xls, or protected by a password; save it as .xlsx without a password</source>
        <translation>这是旧版 .xls 或有密码保护的文件，请另存为不带密码的 .xlsx</translation>
    </message>
    <message>
        <source>the file is a web page or XML under another name; open it in the spreadsheet program and save it as .xlsx</source>
        <translation>这其实是网页或 XML 文件，请用表格软件打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>the file is neither CSV nor .xlsx</source>
        <translation>文件既不是 CSV 也不是 .xlsx</translation>
    </message>
    <message>
        <source>writing was stopped</source>
        <translation>写入已停止</translation>
    </message>
    <message>
        <source>a row does not fit the table being written</source>
        <translation>有一行与要写的表格不符</translation>
    </message>
    <message>
        <source>this installation cannot write %1; choose CSV UTF-8 or .xlsx</source>
        <translation>本机无法写出 %1，请选 CSV UTF-8 或 .xlsx</translation>
    </message>
    <message>
        <source>the file is damaged; open it in the spreadsheet program and save it anew</source>
        <translation>文件已损坏，请用表格软件打开后重新保存</translation>
    </message>
    <message>
        <source>the workbook has no part %1; open it in the spreadsheet program and save it anew</source>
        <translation>工作簿缺少 %1 部分，请用表格软件打开后重新保存</translation>
    </message>
    <message>
        <source>the workbook has no sheet of cells</source>
        <translation>工作簿中没有工作表</translation>
    </message>
    <message>
        <source>there is no sheet &quot;%1&quot;; the nearest is &quot;%2&quot;</source>
        <translation>没有工作表“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the cell holds &quot;%1&quot;, which its type cannot be</source>
        <translation>单元格内容“%1”与其类型不符</translation>
    </message>
    <message>
        <source>the texts of the workbook take more than %1 bytes</source>
        <translation>工作簿的文字超过 %1 字节</translation>
    </message>
    <message>
        <source>the file is no .xlsx workbook; open it in the spreadsheet program and save it as .xlsx</source>
        <translation>文件不是 .xlsx 工作簿，请用表格软件打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>the file is nested too deeply (%1)</source>
        <translation>文件嵌套过深（%1）</translation>
    </message>
    <message>
        <source>the file declares entities of its own, which a workbook never needs</source>
        <translation>文件自行声明了实体，工作簿不应如此</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the file is damaged inside: %1</source>
        <translation>文件内部已损坏：%1</translation>
    </message>
    <message>
        <source>the file holds a tag of more than %1 bytes</source>
        <translation>文件中有超过 %1 字节的标记</translation>
    </message>
    <message>
        <source>parts of the file lie over each other; it is damaged or made to do harm</source>
        <translation>文件各部分互相重叠，已损坏或带有恶意</translation>
    </message>
    <message>
        <source>unpacked, the file would be larger than %1 bytes</source>
        <translation>文件解压后会超过 %1 字节</translation>
    </message>
    <message>
        <source>a part of the file would grow more than %1 times when unpacked</source>
        <translation>文件的某一部分解压后会膨胀 %1 倍以上</translation>
    </message>
    <message>
        <source>the file has more than %1 parts</source>
        <translation>文件的组成部分超过 %1 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month; write 2026-11</source>
        <translation>“%1”不是月份，请写成 2026-11</translation>
    </message>
    <message>
        <source>%1 has not begun yet</source>
        <translation>%1 还没有开始</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有规则手册“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of %3 and nothing a record has; nearest is &quot;%2&quot;</source>
        <translation>“%1”既不是 %3 的栏目，也不是单据固有的项目；最接近的是“%2”</translation>
    </message>
    <message>
        <source>%3 has no clock &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>%3 没有计时“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>a clock has no &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>计时没有“%1”这一项，最接近的是“%2”</translation>
    </message>
    <message>
        <source>a number is compared with a text here, which is never true</source>
        <translation>这里拿数字与文字相比，永远不会成立</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; write &apos;2026-11-22&apos;</source>
        <translation>“%1”不是日期，请写 &apos;2026-11-22&apos;</translation>
    </message>
    <message>
        <source>this never is &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>这里不会是“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>no way leads from &quot;%1&quot; to the state &quot;%2&quot;</source>
        <translation>从“%1”没有途径到达状态“%2”</translation>
    </message>
    <message>
        <source>no move leaves the state &quot;%1&quot;, and it is no end</source>
        <translation>状态“%1”没有后续步骤，又不是终结状态</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; cannot take what &quot;%2&quot; holds</source>
        <translation>栏目“%1”不能接收“%2”的内容</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is personal, &quot;%1&quot; is not: erasing the customer would leave it there</source>
        <translation>“%2”属于个人信息而“%1”不是：删除客户资料后会残留在那里</translation>
    </message>
    <message>
        <source>&quot;%1&quot; creates a %2 without its field &quot;%3&quot;, which is required</source>
        <translation>“%1”生成的%2缺少必填栏目“%3”</translation>
    </message>
    <message>
        <source>nothing called &quot;%1&quot; can be done there; nearest is &quot;%2&quot;</source>
        <translation>那里没有“%1”这个操作，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; may do nothing and is named nowhere</source>
        <translation>角色“%1”没有任何权限，也没有被用到</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; declares no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>单据类型“%3”没有栏目“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no state &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>单据类型“%3”没有状态“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no move &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>单据类型“%3”没有步骤“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the kind &quot;%3&quot; has no signature &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>单据类型“%3”没有签署环节“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>nobody has the role &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有角色“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no calendar &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有工作日历“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>there is no list &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有选项表“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list &quot;%3&quot;; nearest is &quot;%2&quot;</source>
        <translation>“%1”不在选项表“%3”中，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the field &quot;%1&quot; is of a type that cannot stand here</source>
        <translation>栏目“%1”的类型不能用在这里</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that happens to a record; nearest is &quot;%2&quot;</source>
        <translation>单据不会发生“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: write &quot;%2&quot; alone</source>
        <translation>“%1”：请只写“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names nothing; write it like &quot;%2&quot;</source>
        <translation>“%1”没有指明对象，请写成“%2”这样</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here</source>
        <translation>这里不应出现“%1”</translation>
    </message>
    <message>
        <source>the text %1 has no closing quote</source>
        <translation>文字 %1 缺少收尾的引号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong into an expression</source>
        <translation>“%1”不能用在表达式中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here</source>
        <translation>这里缺少“%1”</translation>
    </message>
    <message>
        <source>nested deeper than %1</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>%1 alone says nothing; compare it with a name</source>
        <translation>单写 %1 没有意义，请与某个名称比较</translation>
    </message>
    <message>
        <source>a name, a number or a text in single quotes is missing here</source>
        <translation>这里缺少名称、数字或单引号中的文字</translation>
    </message>
    <message>
        <source>what of &quot;%1&quot;? A word is missing after the dot</source>
        <translation>“%1”的什么？点号后面缺一个词</translation>
    </message>
    <message>
        <source>there is no setting &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有设置项“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>write a time as in &quot;today - 7 days&quot;; minutes, hours and days can be added or taken away</source>
        <translation>时间请写成 &quot;today - 7 days&quot; 这样，可以加减分钟、小时和天</translation>
    </message>
    <message>
        <source>longer than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是星期，最接近的是“%2”</translation>
    </message>
    <message>
        <source>this must be %1, not %2</source>
        <translation>这里必须是 %1，不能是 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends before it begins; write a shift over midnight as two spans</source>
        <translation>“%1”的结束早于开始，跨夜班请写成两段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; overlaps &quot;%2&quot;</source>
        <translation>“%1”与“%2”重叠</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of hours like &quot;08:00-12:00&quot;, or a weekday that has one</source>
        <translation>“%1”应为 &quot;08:00-12:00&quot; 这样的时段列表，或已有时段的某个星期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share of the target; write &quot;75 %&quot;</source>
        <translation>“%1”不是时限的比例，请写 &quot;75 %&quot;</translation>
    </message>
    <message>
        <source>a promise has no target to take %1 % of; write &quot;1 hour before&quot;</source>
        <translation>承诺时间没有时限可取 %1 %，请写 &quot;1 hour before&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no target; only a clock that starts with field_date can do without</source>
        <translation>“%1”没有时限；只有以 field_date 开始的计时可以不设</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name: a letter first, then letters, digits and _ (all lower case), %2 at most</source>
        <translation>“%1”不是合法名称：小写字母开头，后接小写字母、数字或 _，最多 %2 个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code: Latin letters, digits, _ . and -, %2 at most</source>
        <translation>“%1”不是合法代码：只能用字母、数字和 _ . -，最多 %2 个</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; here; nearest is &quot;%2&quot;</source>
        <translation>这里没有“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2, not %3</source>
        <translation>“%1”必须是 %2，不能是 %3</translation>
    </message>
    <message>
        <source>order of &quot;%1&quot; must be from 0 to 1000</source>
        <translation>“%1”的顺序必须在 0 到 1000 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no suffix of numbers: 1 or 2 letters A to Z</source>
        <translation>“%1”不是单号后缀：应为 1 到 2 个大写字母</translation>
    </message>
    <message>
        <source>the effect &quot;%2&quot; has the suffix &quot;%1&quot; already</source>
        <translation>后缀“%1”已被规则“%2”使用</translation>
    </message>
    <message>
        <source>the effect &quot;%1&quot; neither creates nor tells anything</source>
        <translation>规则“%1”既不生成单据也不通知任何人</translation>
    </message>
    <message>
        <source>a field of this type has no &quot;%1&quot;</source>
        <translation>这种类型的栏目没有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of a field of type %2</source>
        <translation>“%1”不是 %2 类型栏目的值</translation>
    </message>
    <message>
        <source>min of &quot;%1&quot; is above its max</source>
        <translation>“%1”的最小值大于最大值</translation>
    </message>
    <message>
        <source>limit of &quot;%1&quot; must be from 1 to 100000</source>
        <translation>“%1”的长度上限必须在 1 到 100000 之间</translation>
    </message>
    <message>
        <source>the form has no group &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>表单没有分组“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is personal and therefore cannot be an index</source>
        <translation>“%1”属于个人信息，不能作为索引</translation>
    </message>
    <message>
        <source>&quot;%1&quot; returns work and must ask for a reason (P-2)</source>
        <translation>“%1”属于退单，必须要求填写原因（P-2）</translation>
    </message>
    <message>
        <source>similarity is in percent, from 0 to 100</source>
        <translation>相似度为百分数，从 0 到 100</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no prefix of numbers: 1 to 4 letters A to Z</source>
        <translation>“%1”不是单号前缀：应为 1 到 4 个大写字母</translation>
    </message>
    <message>
        <source>the kind &quot;%2&quot; has numbers with &quot;%1&quot; already</source>
        <translation>单号前缀“%1”已被单据类型“%2”使用</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; is longer than %2 letters; it goes into every entry</source>
        <translation>角色名“%1”超过 %2 个字母；它会写入每条记录</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot be a role</source>
        <translation>“%1”另有含义，不能用作角色名</translation>
    </message>
    <message>
        <source>the list &quot;%1&quot; is made from the declarations of that name</source>
        <translation>选项表“%1”由同名声明自动生成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>“%1”是空的</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no share; write &quot;93 %&quot; or &quot;99.5 %&quot;</source>
        <translation>“%1”不是比例，请写 &quot;93 %&quot; 或 &quot;99.5 %&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a field nor a clock&apos;s quantity</source>
        <translation>“%1”既不是栏目也不是计时的数值</translation>
    </message>
    <message>
        <source>there is nothing to put for {{%1}}; nearest is {{%2}}</source>
        <translation>{{%1}} 没有可填的内容，最接近的是 {{%2}}</translation>
    </message>
    <message>
        <source>a forbidden phrase cannot be empty</source>
        <translation>服务禁语不能为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forbidden already</source>
        <translation>“%1”已列为服务禁语</translation>
    </message>
    <message>
        <source>there is no holiday file for the region &quot;%1&quot;</source>
        <translation>没有地区“%1”的节假日文件</translation>
    </message>
    <message>
        <source>the holiday file of &quot;%1&quot; has mistakes: %2</source>
        <translation>“%1”的节假日文件有错误：%2</translation>
    </message>
    <message>
        <source>there is no &quot;%1&quot; to %2; nearest is &quot;%3&quot;</source>
        <translation>没有可以%2的“%1”，最接近的是“%3”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says nothing beside remove = true</source>
        <translation>“%1”除 remove = true 之外没有别的内容</translation>
    </message>
    <message>
        <source>&quot;...&quot; continues a list of the extended rulebook, and there is none</source>
        <translation>“...”表示接续上级规则手册的列表，但上级没有该列表</translation>
    </message>
    <message>
        <source>format %1 is not known to this program; it reads %2</source>
        <translation>本程序不认识格式 %1，只能读 %2</translation>
    </message>
    <message>
        <source>a rulebook cannot rest on itself: %1</source>
        <translation>规则手册不能以自身为基础：%1</translation>
    </message>
    <message>
        <source>there is no rulebook &quot;%1&quot; to extend; nearest is &quot;%2&quot;</source>
        <translation>没有可作基础的规则手册“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the kept rulebook is damaged</source>
        <translation>保存的规则手册已损坏</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>未知的键“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>the text in %1 is missing here</source>
        <translation>这里缺少 %1 的文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing here: a text in zh_CN, zh_TW and en</source>
        <translation>这里缺少“%1”：需要 zh_CN、zh_TW 和 en 三种文字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; nearest is &quot;%3&quot;</source>
        <translation>“%1”不能是“%2”，最接近的是“%3”</translation>
    </message>
    <message>
        <source>a key may have %1 dots at most</source>
        <translation>键中最多有 %1 个点</translation>
    </message>
    <message>
        <source>It is stopped; nothing moves it.</source>
        <translation>计时已停止，不再变动。</translation>
    </message>
    <message>
        <source>It stops at: %1.</source>
        <translation>停止条件：%1。</translation>
    </message>
    <message>
        <source>A pause gives back the working time it lasts.</source>
        <translation>暂停期间的工作时间会如数补回。</translation>
    </message>
    <message>
        <source>Pauses do not stop it.</source>
        <translation>暂停不影响此项计时。</translation>
    </message>
    <message>
        <source>An approved extension is included; without it the due time would be earlier.</source>
        <translation>已计入批准的延期，否则期限会更早。</translation>
    </message>
    <message>
        <source>The holidays of %1 are not published yet; the due time may move when they are.</source>
        <translation>%1 年的节假日安排尚未公布，公布后期限可能变动。</translation>
    </message>
    <message>
        <source>weekday hours</source>
        <translation>平日工作时间</translation>
    </message>
    <message>
        <source>rota %1</source>
        <translation>轮班 %1</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>节假日 %1</translation>
    </message>
    <message>
        <source>make-up day %1</source>
        <translation>调休上班 %1</translation>
    </message>
    <message>
        <source>half day %1</source>
        <translation>半天 %1</translation>
    </message>
    <message>
        <source>closed for %1</source>
        <translation>因 %1 休息</translation>
    </message>
    <message>
        <source>shift %1</source>
        <translation>班次 %1</translation>
    </message>
    <message>
        <source>own hours of the day %1</source>
        <translation>当天另定时间 %1</translation>
    </message>
    <message>
        <source>It has not started.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>It is running; %1 left.</source>
        <translation>正在计时，还剩 %1。</translation>
    </message>
    <message>
        <source>It is paused with %1 left.</source>
        <translation>已暂停，还剩 %1。</translation>
    </message>
    <message>
        <source>It was met with %1 left.</source>
        <translation>按时完成，提前 %1。</translation>
    </message>
    <message>
        <source>It was missed by %1.</source>
        <translation>已超时 %1。</translation>
    </message>
    <message>
        <source>It ended without an outcome.</source>
        <translation>已结束，没有结果。</translation>
    </message>
    <message>
        <source>Started %1; target %2 of working time.</source>
        <translation>自 %1 起算；时限为 %2 工作时间。</translation>
    </message>
    <message>
        <source>Started %1; target %2 around the clock.</source>
        <translation>自 %1 起算；时限为 %2（不分昼夜）。</translation>
    </message>
    <message>
        <source>Approved extension: %1.</source>
        <translation>批准延期：%1。</translation>
    </message>
    <message>
        <source>Counted until it is due: %1.</source>
        <translation>到期前共计入：%1。</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>期限 %1。</translation>
    </message>
    <message>
        <source>The calendar never opens long enough: no due time.</source>
        <translation>工作日历没有足够的开放时间，算不出期限。</translation>
    </message>
    <message>
        <source>%1 to %2: %3 counted (%4).</source>
        <translation>%1 至 %2：计入 %3（%4）。</translation>
    </message>
    <message>
        <source>around the clock</source>
        <translation>不分昼夜</translation>
    </message>
    <message>
        <source>%1 to %2: paused (%4), %3 given back.</source>
        <translation>%1 至 %2：暂停（%4），补回 %3。</translation>
    </message>
    <message>
        <source>%1 to %2: paused by %5 (%4), %3 given back.</source>
        <translation>%1 至 %2：因 %5 暂停（%4），补回 %3。</translation>
    </message>
    <message>
        <source>%1 to %2: closed, not counted.</source>
        <translation>%1 至 %2：已结案，不计入。</translation>
    </message>
    <message>
        <source>%1: nothing counted (%2).</source>
        <translation>%1：不计入（%2）。</translation>
    </message>
    <message>
        <source>It is overdue by %1.</source>
        <translation>已超期 %1。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>cut at %1 characters, the most this field takes</source>
        <translation>已截断为 %1 个字，这是本栏的上限</translation>
    </message>
    <message>
        <source>the rulebook has no list &quot;%1&quot;</source>
        <translation>规则手册没有选项表“%1”</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>不能小于 %1</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>必须在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number</source>
        <translation>“%1”不是电话号码</translation>
    </message>
    <message>
        <source>unknown field type</source>
        <translation>未知的栏目类型</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no such field; nearest is &quot;%2&quot;</source>
        <translation>“%1”没有这个栏目，最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was refused; change what was refused and begin a new round</source>
        <translation>“%1”被拒签；请修改后重新开始一轮</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not signed yet; missing: %2</source>
        <translation>“%1”尚未签署，缺：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done while the state is &quot;%2&quot;</source>
        <translation>状态为“%2”时不能办理“%1”</translation>
    </message>
    <message>
        <source>somebody else holds this; take it over first</source>
        <translation>本单由他人处理，请先接手</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not needed here</source>
        <translation>这里不需要“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is settled in this round</source>
        <translation>“%1”在本轮已有结论</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not open yet</source>
        <translation>还没有轮到“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is signed by: %2</source>
        <translation>“%1”应由以下角色签署：%2</translation>
    </message>
    <message>
        <source>the store has no members of staff</source>
        <translation>数据文件中没有员工</translation>
    </message>
    <message>
        <source>printing needs a graphical application object</source>
        <translation>打印需要图形界面程序</translation>
    </message>
    <message>
        <source>the pages cannot be drawn</source>
        <translation>页面无法绘制</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是选项，最接近的是“%2”</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 不带值</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一个值</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form field=value</source>
        <translation>“%1”不是“栏目=值”的形式</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>重复给出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be %2</source>
        <translation>“%1”必须是 %2</translation>
    </message>
    <message>
        <source>%1: hours are written [&quot;08:00&quot;, &quot;12:00&quot;]</source>
        <translation>%1：时段请写成 [&quot;08:00&quot;, &quot;12:00&quot;]</translation>
    </message>
    <message>
        <source>%1: hours are a list of spans</source>
        <translation>%1：时段应为列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no weekday; write mon ... sun</source>
        <translation>“%1”不是星期，请写 mon ... sun</translation>
    </message>
    <message>
        <source>the calendar is not open for %1 seconds between the start and the year 2200</source>
        <translation>从起点到 2200 年，日历的开放时间不足 %1 秒</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no question; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是可问的内容，最接近的是“%2”</translation>
    </message>
    <message>
        <source>only a sample store lets its clock be set for commands</source>
        <translation>只有示例数据可以为命令设定时间</translation>
    </message>
    <message>
        <source>say who you are with --as NAME; &quot;shouwen-cli staff --as admin&quot; lists the names</source>
        <translation>请用 --as NAME 说明身份；“shouwen-cli staff --as admin”可列出姓名</translation>
    </message>
    <message>
        <source>nothing was labelled &quot;%1&quot; before</source>
        <translation>前面没有标为“%1”的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in this version</source>
        <translation>本版本没有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是命令，最接近的是“%2”</translation>
    </message>
    <message>
        <source>too few words; write: %1</source>
        <translation>缺少内容，请写：%1</translation>
    </message>
    <message>
        <source>--%1 takes a number from 1 to 1000</source>
        <translation>--%1 取 1 到 1000 的数字</translation>
    </message>
    <message>
        <source>--to names a file ending in .pdf, .html or .txt</source>
        <translation>--to 后面是以 .pdf、.html 或 .txt 结尾的文件</translation>
    </message>
    <message>
        <source>an entry is named by its 64 digits, as &quot;show --json&quot; tells them</source>
        <translation>记录项用 64 位编号指定，可用 show --json 查看</translation>
    </message>
    <message>
        <source>a replay does not start another one</source>
        <translation>回放中不能再启动回放</translation>
    </message>
    <message>
        <source>there is no report &quot;%1&quot;; there is: month</source>
        <translation>没有报表“%1”，现有：month</translation>
    </message>
    <message>
        <source>--to names a file ending in .pdf, .html, .txt or .json</source>
        <translation>--to 后面是以 .pdf、.html、.txt 或 .json 结尾的文件</translation>
    </message>
    <message>
        <source>several people are called &quot;%1&quot;; use the login: %2</source>
        <translation>有几位同事都叫“%1”，请用登录名：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to filter by; nearest is &quot;%2&quot;</source>
        <translation>不能按“%1”筛选，最接近的是“%2”</translation>
    </message>
    <message>
        <source>%1 open records stand in &quot;%2&quot; of &quot;%3&quot;, which the new rulebook does not have; map it there under [map_state.%3]</source>
        <translation>有 %1 张未结单据处于“%3”的“%2”状态，新规则手册没有该状态；请在 [map_state.%3] 下指定对应状态</translation>
    </message>
    <message>
        <source>with it %1 could no longer look after staff and rulebook; give your role staff.* and store.* there</source>
        <translation>采用后 %1 将不能再管理员工和规则手册；请在其中给您的角色加上 staff.* 和 store.*</translation>
    </message>
    <message>
        <source>%1 may not sign in any more</source>
        <translation>%1 已不能登录</translation>
    </message>
    <message>
        <source>%1 is not open any more</source>
        <translation>%1 已不是未结单据</translation>
    </message>
    <message>
        <source>others were merged into it; undo that first</source>
        <translation>已有其他单据并入本单，请先恢复</translation>
    </message>
    <message>
        <source>its state is not contested; use a move</source>
        <translation>本单状态没有争议，请按步骤办理</translation>
    </message>
    <message>
        <source>it cannot be given to that person</source>
        <translation>本单不能转给该员工</translation>
    </message>
    <message>
        <source>%1 was withdrawn; that is final</source>
        <translation>%1 已撤销，不能恢复</translation>
    </message>
    <message>
        <source>%1 was merged into %2; work there, or undo the merge</source>
        <translation>%1 已并入 %2；请在那里处理，或先取消合并</translation>
    </message>
    <message>
        <source>%1 is before the last step, of %2</source>
        <translation>%1 早于上一步的时间 %2</translation>
    </message>
    <message>
        <source>then nobody could look after staff and rights any more; give somebody else that role first</source>
        <translation>这样就没有人能管理员工和权限了；请先把该角色交给别人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the login of %2 already</source>
        <translation>登录名“%1”已由 %2 使用</translation>
    </message>
    <message>
        <source>was signed in &quot;%1&quot;; it changes in a new round only</source>
        <translation>已在“%1”中签署，只能在新一轮中修改</translation>
    </message>
    <message>
        <source>the list is of today, %1; of a past day there is the month&apos;s report</source>
        <translation>清单只列今天（%1）；以往日期请看月报</translation>
    </message>
    <message>
        <source>there is no such notice for %1</source>
        <translation>%1 没有这条提醒</translation>
    </message>
    <message>
        <source>there is no store %1; make one with &quot;shouwen-cli init&quot;</source>
        <translation>没有数据文件 %1；请用 shouwen-cli init 新建</translation>
    </message>
    <message>
        <source>%1 lines were refused:
%2</source>
        <translation>有 %1 行被拒绝：
%2</translation>
    </message>
    <message>
        <source>no calendar keeps the holidays of &quot;%1&quot;; those kept are: %2</source>
        <translation>没有日历采用“%1”的节假日；在用的有：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a year</source>
        <translation>“%1”不是年份</translation>
    </message>
    <message>
        <source>the holidays of %1 are not known yet; take them in with: holidays import FILE</source>
        <translation>尚无 %1 年的节假日安排；可用 holidays import 文件 导入</translation>
    </message>
    <message>
        <source>the file says nothing of %1</source>
        <translation>文件中没有 %1</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有字段“%1”；最接近的是“%2”</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>必须填写理由</translation>
    </message>
    <message>
        <source>nothing is kept there</source>
        <translation>该项没有内容</translation>
    </message>
    <message>
        <source>before the closed days from %1 to %2</source>
        <translation>赶在 %1 至 %2 休息之前</translation>
    </message>
    <message>
        <source>before the closed days from %1 to %2 (%3)</source>
        <translation>赶在 %1 至 %2（%3）放假之前</translation>
    </message>
    <message>
        <source>%1 is the least filled day from %2 until it is due, %3</source>
        <translation>从 %2 到最迟 %3，%1 的安排最少</translation>
    </message>
    <message>
        <source>%1 is the first day with room from %2 on; days are too full to spread them evenly; due %3</source>
        <translation>从 %2 起，%1 最先有空；这几天太满，无法均匀分摊；最迟 %3</translation>
    </message>
    <message>
        <source>pulled forward to %1: it is due %2</source>
        <translation>提前到 %1：最迟 %2</translation>
    </message>
    <message>
        <source>pulled forward to %1: from %2 until it is due, %3, there is no room</source>
        <translation>提前到 %1：从 %2 到最迟 %3 都已排满</translation>
    </message>
    <message>
        <source>later than promised: until it is due, %2, there is no room; %1 is the first day that has any</source>
        <translation>晚于承诺：到最迟 %2 都已排满，%1 最先有空</translation>
    </message>
    <message>
        <source>it was due %2, before any hour it could be made in; %1 is the first day with room</source>
        <translation>本应最迟 %2 回访，在那之前已没有可用时段；%1 最先有空</translation>
    </message>
    <message>
        <source>%1 lies in the customer&apos;s own hours, %2</source>
        <translation>%1 在客户方便的时段 %2 内</translation>
    </message>
    <message>
        <source>%1 lies in the preferred hours, %2</source>
        <translation>%1 在首选时段 %2 内</translation>
    </message>
    <message>
        <source>%1 is the first free time of the day</source>
        <translation>%1 是当天最早的空闲时间</translation>
    </message>
    <message>
        <source>%1: nothing is free in the preferred hours, %2</source>
        <translation>%1：首选时段 %2 已无空闲</translation>
    </message>
    <message>
        <source>%1 looks after this customer</source>
        <translation>%1 是该客户的专属客服</translation>
    </message>
    <message>
        <source>%1 looks after this customer but is away or has no room in time</source>
        <translation>专属客服 %1 请假，或期限内已排满</translation>
    </message>
    <message>
        <source>%1 had no other call that day</source>
        <translation>%1 当天还没有别的回访</translation>
    </message>
    <message>
        <source>%1 had %2 of %3 calls that day</source>
        <translation>%1 当天已排 %2 个回访（上限 %3 个）</translation>
    </message>
    <message>
        <source>the customer does not want to be disturbed; write instead, if it must be</source>
        <translation>客户要求免打扰；确有必要时请改用书面方式</translation>
    </message>
    <message>
        <source>another callback for the same reason stands already; two people never call for one</source>
        <translation>同一事由已有回访；同一事由不会由两人回访</translation>
    </message>
    <message>
        <source>it is due %1; a later plan takes it</source>
        <translation>最迟 %1 回访，留待以后排期</translation>
    </message>
    <message>
        <source>until %1 the desk is never open in the customer&apos;s own hours; agree on a time by hand</source>
        <translation>到 %1 为止，客户方便的时段都不在工作时间内；请人工约定时间</translation>
    </message>
    <message>
        <source>until %1 nobody who may make this call works; give somebody the role, or end an absence</source>
        <translation>到 %1 为止，没有可以做此回访的人上班；请为某人指定角色，或结束请假</translation>
    </message>
    <message>
        <source>until %1 everybody is full; it is due %2: plan more days, people or calls a day</source>
        <translation>到 %1 为止所有人都已排满；最迟 %2：请增加天数、人手或每日回访量</translation>
    </message>
    <message>
        <source>%1 is past</source>
        <translation>%1 已经过去</translation>
    </message>
    <message>
        <source>%1 is later than promised: it is due %2</source>
        <translation>%1 晚于承诺：最迟 %2</translation>
    </message>
    <message>
        <source>the desk is closed on %1</source>
        <translation>%1 不上班</translation>
    </message>
    <message>
        <source>the desk is closed on %1 (%2)</source>
        <translation>%1 不上班（%2）</translation>
    </message>
    <message>
        <source>%1 lies outside working hours, %2</source>
        <translation>%1 不在工作时间 %2 内</translation>
    </message>
    <message>
        <source>the customer takes no calls on %1</source>
        <translation>客户 %1 不接电话</translation>
    </message>
    <message>
        <source>%1 lies outside the customer&apos;s own hours, %2</source>
        <translation>%1 不在客户方便的时段 %2 内</translation>
    </message>
    <message>
        <source>%1 does not make these calls</source>
        <translation>%1 不做这类回访</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3</source>
        <translation>%1 从 %2 到 %3 请假</translation>
    </message>
    <message>
        <source>%1 has another call at %2</source>
        <translation>%1 在 %2 已有别的回访</translation>
    </message>
    <message>
        <source>%1 has %2 calls on %3, as many as a day takes</source>
        <translation>%1 在 %3 已有 %2 个回访，已达上限</translation>
    </message>
    <message>
        <source>another call for the same reason is planned for %1</source>
        <translation>同一事由已安排在 %1 回访</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from 1 to %2</source>
        <translation>“%1”须在 1 到 %2 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day of the week; nearest is &quot;%2&quot;</source>
        <translation>“%1”不是星期；最接近的是“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a multiple of %2</source>
        <translation>“%1”须是 %2 的倍数</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>the file cannot be renamed: %1</source>
        <translation>文件无法改名：%1</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>open a record</source>
        <translation>新建单据</translation>
    </message>
    <message>
        <source>see</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>change fields</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>write a note</source>
        <translation>写记录</translation>
    </message>
    <message>
        <source>attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>link records</source>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>merge records</source>
        <translation>合并单据</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>裁定冲突</translation>
    </message>
    <message>
        <source>restate clocks</source>
        <translation>重新核定时限</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>return work</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>change the rulebook</source>
        <translation>更换规则书</translation>
    </message>
    <message>
        <source>%1, which belongs to it, was withdrawn for good: no further round begins; open one by hand</source>
        <translation>所属的 %1 已作废，不会再开始新一轮；如有需要请手工新建</translation>
    </message>
    <message>
        <source>%1, which belongs to it, cannot be reopened: no further round begins; open one by hand</source>
        <translation>所属的 %1 无法重新打开，不会再开始新一轮；如有需要请手工新建</translation>
    </message>
    <message>
        <source>round %2 of %1 begins</source>
        <translation>%1 开始第 %2 轮</translation>
    </message>
    <message>
        <source>it is not closed; its clocks still follow what happens</source>
        <translation>尚未结单，时限仍随处理情况计算，无须重新核定</translation>
    </message>
    <message>
        <source>every clock comes out as it was written when it was closed</source>
        <translation>各项时限与结单时所记结果一致，无须重新核定</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not said to a customer; better: %2</source>
        <translation>对客户不宜说“%1”，建议改说：%2</translation>
    </message>
    <message>
        <source>what it allowed has been done; it stays, and a new round asks for another</source>
        <translation>该签字已作为下一步的依据，不能撤回；新一轮会重新要求签字</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The text is too long to be kept (at most %1 bytes). Shorten it.</source>
        <translation>文字过长，无法保存（最多 %1 字节），请缩短。</translation>
    </message>
    <message>
        <source>The store has lost its %1. Restore a backup.</source>
        <translation>数据文件缺少 %1，请恢复备份。</translation>
    </message>
    <message>
        <source>The cursor is none of this list.</source>
        <translation>翻页标记不属于此列表，请从第一页重新查询。</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>没有这份单据。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 is not part of a store of this program. Choose another file.</source>
        <translation>%1 不属于本程序的数据文件，请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Restore a backup.</source>
        <translation>文件已损坏（%1），请恢复备份。</translation>
    </message>
    <message>
        <source>The store was written by a newer version (%1, this program knows %2). Update the program; until then it can only be read.</source>
        <translation>数据文件由较新版本写成（%1，本程序支持到 %2）。请升级程序；在此之前只能查看。</translation>
    </message>
    <message>
        <source>The store has version %1, from which no step leads here.</source>
        <translation>数据文件版本为 %1，无法升级到当前版本。</translation>
    </message>
    <message>
        <source>%1: the disk is full; nothing was saved. Free some space and repeat.</source>
        <translation>%1：磁盘已满，未保存任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1: the disk refused (%2). Check the disk and the rights, then open anew.</source>
        <translation>%1：磁盘读写失败（%2）。请检查磁盘和权限，然后重新打开。</translation>
    </message>
    <message>
        <source>%1: the file is damaged (%2). Run verify, or restore a backup.</source>
        <translation>%1：文件已损坏（%2）。请运行 verify 检查，或恢复备份。</translation>
    </message>
    <message>
        <source>%1: no store of this program. Choose another file.</source>
        <translation>%1：不是本程序的数据文件，请选择其他文件。</translation>
    </message>
    <message>
        <source>%1: somebody else is writing. Try again.</source>
        <translation>%1：其他程序正在写入，请稍后重试。</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1：已取消。</translation>
    </message>
    <message>
        <source>%1: %2. This is a mistake of the program; please report it.</source>
        <translation>%1：%2。这是程序的错误，请反馈给我们。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Try again in a moment.</source>
        <translation>%1 正被其他程序使用，请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is in use by %2 (process %3 on %4). Close it there first.</source>
        <translation>%1 正被 %2 使用（%4 上的进程 %3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the store file in it.</source>
        <translation>%1 是文件夹，请写出其中的数据文件名。</translation>
    </message>
    <message>
        <source>%1 has a second name on this disk. Remove the other link.</source>
        <translation>%1 在磁盘上另有一个名称（硬链接），请先删除另一个链接。</translation>
    </message>
    <message>
        <source>%1: cannot write beside the store. Check the folder.</source>
        <translation>%1：无法在数据文件旁写入，请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>The store is open for reading only.</source>
        <translation>数据文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>The disk failed before; the last save is doubtful. Open the store anew and verify it.</source>
        <translation>此前磁盘出错，最后一次保存是否成功无法确定。请重新打开数据文件并校验。</translation>
    </message>
    <message>
        <source>No rulebook has been set on the store.</source>
        <translation>数据文件尚未设定规则书。</translation>
    </message>
    <message>
        <source>The file is larger than 25 MB. Make it smaller first.</source>
        <translation>文件超过 25 MB，请先压缩或拆分。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>The file %1 is damaged. Restore it from a backup.</source>
        <translation>文件 %1 已损坏，请从备份恢复。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the list; there are: %2</source>
        <translation>列表中没有“%1”，可选：%2</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>填写了两次</translation>
    </message>
    <message>
        <source>nothing is new since the round before; a further round needs another: %1</source>
        <translation>与上一轮相同；新一轮须另定：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many; quote a text with blanks, and write: %2</source>
        <translation>“%1”是多余的；含空格的文字请加引号，写法：%2</translation>
    </message>
    <message>
        <source>too many words; write: %1</source>
        <translation>多写了内容，写法：%1</translation>
    </message>
    <message>
        <source>take in holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>see in full</source>
        <translation>查看完整内容</translation>
    </message>
    <message>
        <source>there is no desk %1; &quot;desk list&quot; tells them</source>
        <translation>没有工作台 %1；可用“desk list”查看</translation>
    </message>
    <message>
        <source>the bundle is incomplete or damaged; copy it again</source>
        <translation>交换文件不完整或已损坏，请重新复制</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>the invitation is incomplete or damaged; copy it again or ask for a new one</source>
        <translation>邀请文件不完整或已损坏，请重新复制，或索取新的邀请</translation>
    </message>
    <message>
        <source>there is no invitation here; make one with &quot;desk invite&quot; where the records are</source>
        <translation>这里没有邀请文件；请在已有记录的那台上用“desk invite”生成</translation>
    </message>
    <message>
        <source>there are several invitations here; leave one</source>
        <translation>这里有多份邀请文件，请只留一份</translation>
    </message>
    <message>
        <source>the first full copy is not all here; copy the whole folder again</source>
        <translation>首次完整副本不全，请重新复制整个文件夹</translation>
    </message>
    <message>
        <source>this invitation has been used by another device; ask for a new one</source>
        <translation>这份邀请已被另一台设备用过，请索取新的</translation>
    </message>
    <message>
        <source>this desk has no administrator&apos;s key; do it at the desk that founded the store</source>
        <translation>本工作台没有管理员密钥；请到最初建库的那台上操作</translation>
    </message>
    <message>
        <source>desk %1 cannot be revoked here</source>
        <translation>不能在这里停用工作台 %1</translation>
    </message>
    <message>
        <source>the disk did not keep what was written to it; use another one</source>
        <translation>磁盘没有保住写入的内容，请换一个</translation>
    </message>
    <message>
        <source>holder</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2</source>
        <translation>--%1 须为不大于 %2 的整数</translation>
    </message>
    <message>
        <source>only a sample store is filled this way</source>
        <translation>只有示例库可以这样填充</translation>
    </message>
    <message>
        <source>the store holds entries of other desks</source>
        <translation>库中有其他工作站的记录</translation>
    </message>
    <message>
        <source>see findings</source>
        <translation>查看核查结果</translation>
    </message>
    <message>
        <source>exchange with other desks</source>
        <translation>与其他坐席交换数据</translation>
    </message>
    <message>
        <source>invite desks</source>
        <translation>邀请工作台</translation>
    </message>
    <message>
        <source>revoke desks</source>
        <translation>停用工作台</translation>
    </message>
    <message>
        <source>the rulebook plans no callbacks; add [planning] to it</source>
        <translation>规则书没有回访排期；请加上 [planning]</translation>
    </message>
    <message>
        <source>a plan covers 1 to %1 days</source>
        <translation>一次排期为 1 到 %1 天</translation>
    </message>
    <message>
        <source>the rulebook has no callback rule &quot;%1&quot; any more; plan again</source>
        <translation>规则书已没有回访规则“%1”；请重新排期</translation>
    </message>
    <message>
        <source>the customer dislikes calls: they come less often, and in another way</source>
        <translation>客户不喜欢接电话：放慢频率，并改用其他方式</translation>
    </message>
    <message>
        <source>%1 (%2) is not to be planned any more; plan again</source>
        <translation>%1（%2）已不需要排期；请重新排期</translation>
    </message>
    <message>
        <source>it is no callback that is still to be made</source>
        <translation>它不是待办的回访</translation>
    </message>
    <message>
        <source>%2 is free at %1, which keeps it</source>
        <translation>%2 在 %1 有空，可以守住承诺</translation>
    </message>
    <message>
        <source>%1 was opened for it already</source>
        <translation>已为此建立 %1</translation>
    </message>
    <message>
        <source>--days takes a number from 1 to 92</source>
        <translation>--days 须为 1 到 92 的数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing to plan; write: %2</source>
        <translation>“%1”不能排期；请写：%2</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>未排期</translation>
    </message>
    <message>
        <source>the rules of this desk were written by hand; change them in their own file and use that</source>
        <translation>本工作台的规则是手工编写的，请修改那个文件后重新启用</translation>
    </message>
    <message>
        <source>%1 lines are more than the %2 it may have</source>
        <translation>共 %1 行，最多只能有 %2 行</translation>
    </message>
    <message>
        <source>lines are copied as a whole: write lines = &quot;$lines&quot;</source>
        <translation>明细整体复制：请写 lines = &quot;$lines&quot;</translation>
    </message>
    <message>
        <source>a field of lines has no &quot;%1&quot;</source>
        <translation>明细的字段没有“%1”</translation>
    </message>
    <message>
        <source>most of &quot;%1&quot; must be from 1 to 1000</source>
        <translation>“%1”的 most 须在 1 到 1000 之间</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be from %2 to %3</source>
        <translation>“%1”须在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>a part of a rulebook has no &quot;%1&quot;; that stands in the file that includes it</source>
        <translation>规则书的分册没有“%1”；它写在引用分册的文件里</translation>
    </message>
    <message>
        <source>there is no part &quot;%1&quot;, or it is included already; parts are files beside this one, named without .toml</source>
        <translation>没有分册“%1”，或者已经引用过；分册是同目录下的文件，名称不带 .toml</translation>
    </message>
    <message>
        <source>--to names a file ending in .xlsx, .csv or .json</source>
        <translation>--to 须为以 .xlsx、.csv 或 .json 结尾的文件</translation>
    </message>
    <message>
        <source>%1 is there already; name a new folder</source>
        <translation>%1 已存在，请换一个新文件夹</translation>
    </message>
    <message>
        <source>cannot write %1; check the folder</source>
        <translation>无法写入 %1，请检查文件夹</translation>
    </message>
    <message>
        <source>%1 has no rows</source>
        <translation>%1 中没有数据行</translation>
    </message>
    <message>
        <source>no heading of the first row says where its column goes; write a mapping file</source>
        <translation>第一行的列名都无法识别，请编写映射文件</translation>
    </message>
    <message>
        <source>no import &quot;%1&quot;</source>
        <translation>没有导入批次“%1”</translation>
    </message>
    <message>
        <source>no customer &quot;%1&quot; is known; the name is kept with the record</source>
        <translation>没有找到客户“%1”，姓名已保留在记录中</translation>
    </message>
    <message>
        <source>it ends before it was opened</source>
        <translation>办结时间早于受理时间</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>an identity number of the old 15 digits</source>
        <translation>15 位旧身份证号</translation>
    </message>
    <message>
        <source>the birthday in the identity number never was</source>
        <translation>身份证号中的出生日期不存在</translation>
    </message>
    <message>
        <source>the identity number ends in a small x; it is kept as written</source>
        <translation>身份证号以小写 x 结尾，已按原样保留</translation>
    </message>
    <message>
        <source>the check digit of the identity number is wrong</source>
        <translation>身份证号的校验位不正确</translation>
    </message>
    <message>
        <source>no column &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有列“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>no field &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有字段“%1”，最接近的是“%2”</translation>
    </message>
    <message>
        <source>two columns go to &quot;%1&quot;</source>
        <translation>有两列都对应“%1”</translation>
    </message>
    <message>
        <source>--%1 takes no &quot;%2&quot;; nearest is &quot;%3&quot;</source>
        <translation>--%1 不接受“%2”，最接近的是“%3”</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>%1 is on a network or user-space drive (%2), where a store can be damaged unnoticed. Keep it on a disk of this computer; such a drive may carry bundles and backups.</source>
        <translation>%1 位于网络或用户态文件系统（%2）上，数据库在那里可能不知不觉地损坏。请放在本机磁盘上；这类磁盘可以存放交换包和备份。</translation>
    </message>
    <message>
        <source>the program that has the store open ended before it answered; look whether the command was carried out</source>
        <translation>已打开数据文件的程序在回应之前结束了；请查看命令是否已执行</translation>
    </message>
    <message>
        <source>what the other program said makes no sense; use the same version of both</source>
        <translation>无法理解另一个程序的回应；请让两个程序使用相同版本</translation>
    </message>
    <message>
        <source>the command is too long to be handed to the program that has the store open; close it first</source>
        <translation>命令过长，无法转交给已打开数据文件的程序；请先关闭该程序</translation>
    </message>
    <message>
        <source>the answer is too long; ask for less at a time with --limit</source>
        <translation>结果过长；请用 --limit 每次少取一些</translation>
    </message>
    <message>
        <source>this is no command for an open store</source>
        <translation>这不是可对已打开的数据文件执行的命令</translation>
    </message>
    <message>
        <source>another program has the store open, and its clock is not set by --now; close it first</source>
        <translation>另一个程序已打开数据文件，--now 不能改变它的时钟；请先关闭该程序</translation>
    </message>
    <message>
        <source>other programs cannot reach this one: %1</source>
        <translation>其他程序无法与本程序通信：%1</translation>
    </message>
    <message>
        <source>a request of %1 bytes is refused</source>
        <translation>拒绝 %1 字节的请求</translation>
    </message>
    <message>
        <source>another store is open here</source>
        <translation>此处打开的是另一个数据文件</translation>
    </message>
    <message>
        <source>only you may be able to enter this folder; programs meet there. Check its owner and rights.</source>
        <translation>程序在此文件夹中互相通信，只能由您本人进入；请检查其所有者和权限。</translation>
    </message>
    <message>
        <source>that is too much to search for; give at most %1 words and %2 characters</source>
        <translation>要查的内容太长；最多 %1 个词、%2 个字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no column of this list; nearest is &quot;%2&quot;</source>
        <translation>此列表没有“%1”列；最接近的是“%2”</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>列“%1”重复出现</translation>
    </message>
    <message>
        <source>has more than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>there is a view called &quot;%1&quot; already</source>
        <translation>已有名为“%1”的视图</translation>
    </message>
    <message>
        <source>there is no such view</source>
        <translation>没有这个视图</translation>
    </message>
    <message>
        <source>%1 may not share views with everybody</source>
        <translation>%1 无权与所有人共享视图</translation>
    </message>
    <message>
        <source>there is no view called &quot;%1&quot;; nearest is &quot;%2&quot;</source>
        <translation>没有名为“%1”的视图；最接近的是“%2”</translation>
    </message>
    <message>
        <source>a device is named by its 64 digits, as &quot;bundle in&quot; tells them; &quot;stopped&quot; lets a stopped exchange go on</source>
        <translation>设备要写全 64 位，“bundle in”会列出；写 stopped 则恢复已停止的交换</translation>
    </message>
    <message>
        <source>signature overdue: %1</source>
        <translation>签字逾期：%1</translation>
    </message>
    <message>
        <source>%1 records are called &quot;%2&quot;: %3; use the number</source>
        <translation>有 %1 条记录叫“%2”：%3；请用编号</translation>
    </message>
    <message>
        <source>the role &quot;%1&quot; is to sign &quot;%2&quot; but may not; give it the right &quot;%3.sign&quot;</source>
        <translation>角色“%1”须签署“%2”，但没有签字权；请授予“%3.sign”</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>%1 within %2</source>
        <translation>%1：%2内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Holidays and make-up days as published</source>
        <translation>节假日与调休按国务院公布执行</translation>
    </message>
    <message>
        <source>Matters and their deadlines</source>
        <translation>业务与时限</translation>
    </message>
    <message>
        <source>Also kept</source>
        <translation>另外管理</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>岗位角色</translation>
    </message>
    <message>
        <source>Figures of the month</source>
        <translation>月度指标</translation>
    </message>
    <message>
        <source>%1 phrases, %2 queues, %3 departments</source>
        <translation>%1 条话术，%2 个队列，%3 个部门</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Congratulation</source>
        <translation>祝贺</translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation>道别</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>致歉</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Explaining</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>协商</translation>
    </message>
    <message>
        <source>Script of a callback</source>
        <translation>回访话术</translation>
    </message>
</context>
<context>
    <name>planner</name>
    <message>
        <source>ddd, d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to be made by %1 (%2)</source>
        <translation>最迟 %1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>d日 ddd</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ActionSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::AgendaGrid</name>
    <message>
        <source>Agenda of callbacks</source>
        <translation>回访日程</translation>
    </message>
    <message>
        <source>nobody calls on this day</source>
        <translation>当天无人回访</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>已排 %1 个，可排 %2 个</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>不回访</translation>
    </message>
    <message>
        <source>%1 / %2, too many</source>
        <translation>%1 / %2 超额</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>No call is planned in these days.
%1 callbacks have no time yet: let the planner propose when to make them.</source>
        <translation>这几天没有排定的回访。
还有 %1 个回访没有时间：可以让系统建议排期。</translation>
    </message>
    <message>
        <source>No call is planned in these days.</source>
        <translation>这几天没有排定的回访。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>疏密</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will be changed.</source>
        <translation>共选 %2 条，将修改 %1 条。</translation>
    </message>
    <message>
        <source>%1 not (%2): %3</source>
        <translation>%1 条不能改（%2）：%3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1 条</translation>
    </message>
    <message>
        <source>%1 records changed</source>
        <translation>已修改 %1 条</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Hand to a colleague</source>
        <translation>转给同事</translation>
    </message>
    <message>
        <source>Hand to a department</source>
        <translation>转给部门</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What to do with the selected records</source>
        <translation>如何处理所选记录</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>转给谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天候</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days of the year</source>
        <translation>全年日历</translation>
    </message>
    <message>
        <source>08:00-12:00, 13:00-17:00</source>
        <translation>08:00-12:00, 13:00-17:00</translation>
    </message>
    <message>
        <source>Hours of this day</source>
        <translation>当天上班时间</translation>
    </message>
    <message>
        <source>What for (stocktaking)</source>
        <translation>原因（如盘点）</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>设定时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Holidays of %1 are not published yet.</source>
        <translation>%1 年的节假日安排尚未公布。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CallScript</name>
    <message>
        <source>What to say</source>
        <translation>回访话术</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CallerCard</name>
    <message>
        <source>This customer</source>
        <translation>就是这位客户</translation>
    </message>
    <message>
        <source>Take %1 over into the form</source>
        <translation>把 %1 填入表单</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ClockChip</name>
    <message>
        <source>paused, %1 left</source>
        <translation>已暂停，剩 %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1（第 %2 轮）</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>%1 of its own time left</source>
        <translation>按工作时间计还剩 %1</translation>
    </message>
    <message>
        <source>the timeline would give another outcome now</source>
        <translation>按现在的时间线重算，结果会不同</translation>
    </message>
    <message>
        <source>Press to see why</source>
        <translation>点击查看期限如何算出</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ClocksPage</name>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Until when what has to be done. Open records are counted anew from their start; closed ones keep what was.</source>
        <translation>各项工作的办理时限。修改后，未办结的单从头重算，已办结的保持原结果。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ColumnSheet</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.</source>
        <translation>空格显示或隐藏列，Ctrl+↑ 和 Ctrl+↓ 移动。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>显示这些列</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>命令名称</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ComputerPage</name>
    <message>
        <source>This computer</source>
        <translation>本机与我</translation>
    </message>
    <message>
        <source>I work alone on this computer</source>
        <translation>这台电脑只有我一个人用</translation>
    </message>
    <message>
        <source>The window opens as the person it was used by last. Otherwise it asks at each start who is there.</source>
        <translation>启动时直接以上次使用者的身份进入；不勾选则每次询问是谁。</translation>
    </message>
    <message>
        <source>Lock after idle minutes</source>
        <translation>闲置几分钟后锁屏</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>set; type another one to change it</source>
        <translation>已设置，输入新的可更换</translation>
    </message>
    <message>
        <source>none; at least %1 characters</source>
        <translation>未设置，至少 %1 个字符</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The lock keeps others from looking at the screen; it does not encrypt the store. Ctrl+L locks at any time.</source>
        <translation>锁屏用于防止旁人查看屏幕，并不加密数据文件。随时可按 Ctrl+L 锁屏。</translation>
    </message>
    <message>
        <source>Do not disturb: no notices outside the window</source>
        <translation>免打扰：不在窗口外弹出提醒</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ConflictPanel</name>
    <message>
        <source>Moved on at two desks at once. Which state holds?</source>
        <translation>两个工作台同时推进了此单，以哪个状态为准？</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: written at two desks at once</source>
        <translation>%1：两个工作台同时做了修改</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>采用此值</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::CustomerPanel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Everything about this customer (the latest %1)</source>
        <translation>这位客户的全部往来（最近 %1 条）</translation>
    </message>
    <message>
        <source>Everything about this customer</source>
        <translation>这位客户的全部往来</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Perhaps the same customer: %1 %2 (same: %3)</source>
        <translation>可能是同一位客户：%1 %2（相同：%3）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Merge into this one</source>
        <translation>并入本档案</translation>
    </message>
    <message>
        <source>Merged into this one: %1 %2</source>
        <translation>已并入本档案：%1 %2</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>恢复独立</translation>
    </message>
    <message>
        <source>%1 is part of this file now.</source>
        <translation>%1 已并入本档案。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is a file of its own again.</source>
        <translation>%1 已恢复为独立档案。</translation>
    </message>
    <message>
        <source>%1: saved</source>
        <translation>%1：已保存</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::DeskList</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>More</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::DraftList</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>This was typed and not saved when the program ended.</source>
        <translation>程序结束时，以下内容已输入但未保存。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>丢弃这份草稿？</translation>
    </message>
    <message>
        <source>What was typed in it is gone for good.</source>
        <translation>其中输入的内容将无法找回。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FieldBinding</name>
    <message>
        <source>Must be filled in</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FirstRun</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>创建并开始</translation>
    </message>
    <message>
        <source>Shouwen: first run</source>
        <translation>首问：初次使用</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FormView</name>
    <message>
        <source>Close this group</source>
        <translation>收起本组</translation>
    </message>
    <message>
        <source>Open this group</source>
        <translation>展开本组</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::FoundList</name>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message numerus="yes">
        <source>%n recent</source>
        <translation>
            <numerusform>近期 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try a phone number, a name or its initials, or any words.</source>
        <translation>没有找到“%1”。可以试试电话号码、姓名或拼音首字母，或任意关键词。</translation>
    </message>
    <message>
        <source>More than these; type on to narrow it down.</source>
        <translation>结果不止这些，请继续输入以缩小范围。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HandSheet</name>
    <message>
        <source>To</source>
        <translation>转给</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Returned: it does not belong here</source>
        <translation>退单：不属于本部门处理</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Choose a colleague or a department</source>
        <translation>请选择同事或部门</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HeaderBar</name>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>当前登录人</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有找到含有这些词的页。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::IntakePage</name>
    <message>
        <source>Not saved yet: see the fields marked below.</source>
        <translation>尚未保存：请检查下方标红的栏目。</translation>
    </message>
    <message>
        <source>%1: taken down</source>
        <translation>%1：已登记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: added to it</source>
        <translation>%1：已并入该单</translation>
    </message>
    <message>
        <source>What was taken down is not saved</source>
        <translation>登记的内容尚未保存</translation>
    </message>
    <message>
        <source>It is lost when you leave this page.</source>
        <translation>离开本页后内容将丢失。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃内容</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What is taken down less often</source>
        <translation>不常登记的种类</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LanguagePage</name>
    <message>
        <source>Open a store</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Stores (*.shouwen);;All files (*)</source>
        <translation>数据文件 (*.shouwen);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用首问</translation>
    </message>
    <message>
        <source>Five short pages, then the first customer can call. Everything can be changed later. Which language shall the window speak?</source>
        <translation>只需五步即可开始接待客户，所有设置以后都能修改。请选择界面语言：</translation>
    </message>
    <message>
        <source>Open a store that is there already…</source>
        <translation>打开已有的数据文件…</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LinesEditor</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Take this line away (Ctrl+Delete)</source>
        <translation>删除此行 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Take line %1 away</source>
        <translation>删除第 %1 行</translation>
    </message>
    <message>
        <source>Σ %1</source>
        <translation>Σ %1</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>At least one line must be filled in</source>
        <translation>至少要填写一行</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LoadGrid</name>
    <message>
        <source>Load of each person</source>
        <translation>每人的工作量</translation>
    </message>
    <message>
        <source>%1: away or closed</source>
        <translation>%1：不在或休息</translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls</source>
        <translation>%1：已排 %2 个，可排 %3 个</translation>
    </message>
    <message>
        <source>away</source>
        <translation>休</translation>
    </message>
    <message>
        <source>%1 / %2 !</source>
        <translation>%1 / %2 !</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody has a role that makes callbacks.</source>
        <translation>没有人担任可以回访的角色。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::LockPage</name>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message>
        <source>Three times wrong: try again in 20 seconds.</source>
        <translation>连续三次错误，请 20 秒后再试。</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>进入</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MainWindow</name>
    <message>
        <source>Shouwen</source>
        <translation>首问</translation>
    </message>
    <message>
        <source>The store could not be opened.
%1</source>
        <translation>数据文件无法打开。
%1</translation>
    </message>
    <message>
        <source>A call from %1</source>
        <translation>来电：%1</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MomentEditor</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>从日历选择</translation>
    </message>
    <message>
        <source>y-m-d</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>y-m-d h:m</source>
        <translation>年-月-日 时:分</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveBar</name>
    <message>
        <source>to “%1”</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>现在不能：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveCallSheet</name>
    <message>
        <source>Move the call: %1</source>
        <translation>改期：%1</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Who calls</source>
        <translation>由谁回访(&amp;W)</translation>
    </message>
    <message>
        <source>New time of the call</source>
        <translation>新的回访时间</translation>
    </message>
    <message>
        <source>Who makes the call</source>
        <translation>由谁回访</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::MoveSheet</name>
    <message>
        <source>Reason *</source>
        <translation>原因 *</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Refuse: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>A reason must be given</source>
        <translation>必须填写原因</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoteEditor</name>
    <message>
        <source>A placeholder is still to be filled in: Tab goes there.</source>
        <translation>还有占位内容没有填写：按 Tab 跳到该处。</translation>
    </message>
    <message>
        <source>any channel</source>
        <translation>不限渠道</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>客户来话</translation>
    </message>
    <message>
        <source>Among ourselves; stops no clock</source>
        <translation>仅内部可见，不影响计时</translation>
    </message>
    <message>
        <source>Told to the customer; counts as a reply</source>
        <translation>已告知客户，计为一次答复</translation>
    </message>
    <message>
        <source>What the customer said; an answer is due from then on</source>
        <translation>客户所说的内容，从此开始计答复时限</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Write a note…   / or :: for phrases</source>
        <translation>写备注…   输入 / 或 :: 选用话术</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoteText</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Instead of “%1”: %2</source>
        <translation>“%1”建议改为：%2</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::NoticeButton</name>
    <message>
        <source>nothing due</source>
        <translation>无到期事项</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Records with a step that has come due for you</source>
        <translation>有时限已到、需要您处理的单据</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>Remind me again in %1 minutes</source>
        <translation>%1 分钟后再提醒</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Omnibox</name>
    <message>
        <source>Ctrl+K   phone · name · initials · number · words</source>
        <translation>Ctrl+K   电话 · 姓名 · 拼音首字母 · 单号 · 关键词</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PackPage</name>
    <message>
        <source>Line of business</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>The packs are being read…</source>
        <translation>正在读取业务包…</translation>
    </message>
    <message>
        <source>What do your customers call about? A pack sets forms, steps, deadlines and roles; each of them can be changed later.</source>
        <translation>您的客户主要咨询哪类业务？业务包预置了表单、流程、时限和岗位，之后都可以调整。</translation>
    </message>
    <message>
        <source>Name of your house, for printed sheets (may stay empty)</source>
        <translation>单位名称，用于打印单据（可不填）</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>业务包</translation>
    </message>
    <message>
        <source>What this pack sets</source>
        <translation>业务包内容预览</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PeoplePage</name>
    <message>
        <source>Staff and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leaves…</source>
        <translation>办理离职…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1 leaves?</source>
        <translation>%1 离职？</translation>
    </message>
    <message>
        <source>They cannot sign in any more. What they wrote stays.</source>
        <translation>此后不能再登录，以前写的记录全部保留。</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>不离职</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>未保存，请看下面标出的字段。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PersonPage</name>
    <message>
        <source>First person</source>
        <translation>第一位使用者</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>What is your name? It stands beside everything you write.</source>
        <translation>您的姓名？它会显示在您写下的每条记录旁。</translation>
    </message>
    <message>
        <source>You look after the store and manage the desk: you may add colleagues, give roles and change the rules.</source>
        <translation>您将担任系统管理员和客服经理，可以添加同事、分配角色、修改规则。</translation>
    </message>
    <message>
        <source>I work alone on this computer</source>
        <translation>这台电脑只有我一个人用</translation>
    </message>
    <message>
        <source>The window then opens as you, without asking who is there. Change it in the settings when colleagues come.</source>
        <translation>启动时直接以您的身份进入，不再询问。以后有同事共用时可在设置里更改。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>for example 张敏</source>
        <translation>例如：张敏</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PhrasesPage</name>
    <message>
        <source>Phrases</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Abbreviation, typed after / or ::</source>
        <translation>缩写（在 / 或 :: 后输入）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PlacePage</name>
    <message>
        <source>Place of the store</source>
        <translation>数据保存位置</translation>
    </message>
    <message>
        <source>Say where the store shall be.</source>
        <translation>请填写保存位置。</translation>
    </message>
    <message>
        <source>Write the whole path, from the top: %1</source>
        <translation>请填写完整路径，例如：%1</translation>
    </message>
    <message>
        <source>This is a folder; add the name of a file to it.</source>
        <translation>这是一个文件夹，请在后面加上文件名。</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another one, or go back to the first page to open it.</source>
        <translation>同名文件已存在。请换一个名字，或回到第一页打开它。</translation>
    </message>
    <message>
        <source>Nothing can be written in %1.</source>
        <translation>没有权限写入 %1。</translation>
    </message>
    <message>
        <source>Everything is kept in one file on this computer; nothing leaves it by itself. Where shall it be?</source>
        <translation>全部数据保存在本机的一个文件里，不会自动外传。请选择保存位置：</translation>
    </message>
    <message>
        <source>Not on a network drive and not in a folder that is synchronised to a cloud: both damage databases. Several computers exchange bundles instead.</source>
        <translation>请勿放在网络盘或云同步文件夹里，那会损坏数据库。多台电脑之间请用数据包交换。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation>数据文件</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PlannerPage</name>
    <message>
        <source>… and %1 more reasons</source>
        <translation>……另有 %1 条原因</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 已改期</translation>
    </message>
    <message>
        <source>The call stays where it is:</source>
        <translation>没有改期：</translation>
    </message>
    <message>
        <source>%1 is planned</source>
        <translation>%1 已排定</translation>
    </message>
    <message>
        <source>These days are over; go to a later week to plan.</source>
        <translation>这几天已经过去；请到以后的日期再安排。</translation>
    </message>
    <message>
        <source>No plan could be made:</source>
        <translation>无法排期：</translation>
    </message>
    <message>
        <source>Nothing was planned:</source>
        <translation>没有排定任何回访：</translation>
    </message>
    <message>
        <source>%1 calls are planned.</source>
        <translation>已排定 %1 个回访。</translation>
    </message>
    <message>
        <source>The callbacks could not be read.
%1</source>
        <translation>无法读取回访。
%1</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>Overdue  %1</source>
        <translation>已逾期  %1</translation>
    </message>
    <message>
        <source>No callback is overdue.</source>
        <translation>没有逾期的回访。</translation>
    </message>
    <message>
        <source>Without a time  %1</source>
        <translation>未排时间  %1</translation>
    </message>
    <message>
        <source>Every callback has its time.</source>
        <translation>所有回访都已排定时间。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Earlier (PgUp)</source>
        <translation>往前 (PgUp)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>Later (PgDown)</source>
        <translation>往后 (PgDown)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Whose calls are shown</source>
        <translation>显示谁的回访</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::PresenceButton</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>What you are doing just now; every change is kept</source>
        <translation>当前坐席状态，每次切换都会记录</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ProposalModel</name>
    <message>
        <source>left out</source>
        <translation>未排入</translation>
    </message>
    <message>
        <source>late: %1</source>
        <translation>逾期：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>由谁回访</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ProposalPanel</name>
    <message>
        <source>There is no callback to plan in these days.</source>
        <translation>这几天没有需要排期的回访。</translation>
    </message>
    <message>
        <source>%1 calls proposed, %2 left out.</source>
        <translation>建议安排 %1 个回访，%2 个未排入。</translation>
    </message>
    <message>
        <source>The days are too full to spread the calls evenly: promises go first.</source>
        <translation>这几天已较满，无法均匀分配：先保证承诺的时限。</translation>
    </message>
    <message>
        <source>Why then and by whom:</source>
        <translation>为什么是这个时间、由谁来打：</translation>
    </message>
    <message>
        <source>Why left out:</source>
        <translation>为什么未排入：</translation>
    </message>
    <message>
        <source>Plan these %1 calls</source>
        <translation>排定这 %1 个回访</translation>
    </message>
    <message>
        <source>Proposed calls</source>
        <translation>建议的回访</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Back to the agenda</source>
        <translation>返回日程</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QueueModel</name>
    <message>
        <source>No.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column</source>
        <translation>不能按这一列排序</translation>
    </message>
    <message>
        <source>Click to sort, once more to turn round</source>
        <translation>点击排序，再点一次倒序</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QueuePane</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The queue could not be read.
%1
F5 tries again.</source>
        <translation>列表无法读取。
%1
按 F5 重试。</translation>
    </message>
    <message>
        <source>Nothing to do here.
Ctrl+N takes down something new.</source>
        <translation>这里没有待办事项。
按 Ctrl+N 登记新事项。</translation>
    </message>
    <message>
        <source>Records in this queue</source>
        <translation>本列表中的单据数</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::QuickFilter</name>
    <message>
        <source>%1: any</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the whole queue again</source>
        <translation>重新显示整个列表</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RatingEditor</name>
    <message>
        <source>Rating %1</source>
        <translation>评分 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RepeatList</name>
    <message>
        <source>Perhaps this is known already</source>
        <translation>可能是重复来电</translation>
    </message>
    <message>
        <source>%1 % alike</source>
        <translation>相似度 %1 %</translation>
    </message>
    <message>
        <source>same %1</source>
        <translation>%1相同</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>并入该单</translation>
    </message>
    <message>
        <source>Keep what was typed as a note of that record</source>
        <translation>把已填写的内容作为备注记入该单</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>并入 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RevealSheet</name>
    <message>
        <source>Why must it be seen? Your name and the reason are kept. *</source>
        <translation>为何需要查看？您的姓名和理由会记录在案。*</translation>
    </message>
    <message>
        <source>Show in full: %1</source>
        <translation>显示完整内容：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RhythmsPage</name>
    <message>
        <source>Callback rhythms</source>
        <translation>回访节奏</translation>
    </message>
    <message>
        <source>How long after its cause a callback is due: the first, the second, and so on.</source>
        <translation>事由发生后多久回访：第一次、第二次，依此类推。</translation>
    </message>
    <message>
        <source>%1 (repeated)</source>
        <translation>%1（循环）</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::RulesPage</name>
    <message>
        <source>Text of the rules</source>
        <translation>规则文本</translation>
    </message>
    <message>
        <source>What this desk has changed in its pack, one change a line: the name of the thing, &quot; = &quot;, its value. Forms, steps, roles and figures are changed in the same way.</source>
        <translation>本工作台对业务包的修改，一行一条：项目名称、“ = ”、新值。表单、流程、岗位和指标也可以这样改。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SamplePage</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Store: %1
First person: %2</source>
        <translation>数据文件：%1
第一位使用者：%2</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>For real work. Customers and open matters can be imported from a spreadsheet later.</source>
        <translation>用于正式工作。客户资料和在办事项之后可以从表格导入。</translation>
    </message>
    <message>
        <source>Practise with made-up records first</source>
        <translation>先用示例数据练习</translation>
    </message>
    <message>
        <source>A store of its own with fictional customers and calls, marked as a sample; delete the file and it is gone. Your real store is made when you want it.</source>
        <translation>另建一个数据文件，里面都是虚构的客户和来电，并标明“示例”；删除该文件即可清除。正式数据文件可随时另建。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ScoreList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, which makes %1</source>
        <translation>，应为%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>改为%1</translation>
    </message>
    <message>
        <source>No class is set yet</source>
        <translation>尚未评级</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现为：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SettingsWindow</name>
    <message>
        <source>The rules are in force.</source>
        <translation>规则已生效。</translation>
    </message>
    <message>
        <source>Something is wrong with the rules; it is told where it stands.</source>
        <translation>规则有误，已在出错的项目旁说明。</translation>
    </message>
    <message>
        <source>Changed rules are not in force yet.</source>
        <translation>修改的规则尚未生效。</translation>
    </message>
    <message>
        <source>Changed rules are not in force yet</source>
        <translation>修改的规则尚未生效</translation>
    </message>
    <message>
        <source>They are lost when the settings are closed.</source>
        <translation>关闭设置后这些修改会丢失。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此页</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Put the rules in force</source>
        <translation>使规则生效</translation>
    </message>
    <message>
        <source>Forget the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ShortcutSheet</name>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此键(&amp;U)</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>恢复默认(&amp;D)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New &amp;key:</source>
        <translation>新按键(&amp;K)：</translation>
    </message>
    <message>
        <source>“%1” has this key; using it here takes it away there.</source>
        <translation>“%1”已使用此键；用在这里，那边就会取消。</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SignLane</name>
    <message>
        <source>%1 agreed</source>
        <translation>%1 已同意</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 已拒绝</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>waiting for %1</source>
        <translation>待签：%1</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>拒绝…</translation>
    </message>
    <message>
        <source>Round %1   %2</source>
        <translation>第 %1 轮   %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Changed since:   %1</source>
        <translation>其后修改：%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SpanEdit</name>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::SpanRowsPage</name>
    <message>
        <source>%1, number %2</source>
        <translation>%1，第 %2 次</translation>
    </message>
    <message>
        <source>As the pack has it</source>
        <translation>恢复预置</translation>
    </message>
    <message>
        <source>%1: as the pack has it</source>
        <translation>%1：恢复预置</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::StatusArea</name>
    <message>
        <source>working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>sample store</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 份草稿</translation>
    </message>
    <message>
        <source>%1 drafts</source>
        <translation>%1 份草稿</translation>
    </message>
    <message>
        <source>Typed and not saved when the program ended</source>
        <translation>程序结束时已输入但未保存的内容</translation>
    </message>
    <message>
        <source>1 conflict to settle</source>
        <translation>1 处冲突待处理</translation>
    </message>
    <message>
        <source>%1 conflicts to settle</source>
        <translation>%1 处冲突待处理</translation>
    </message>
    <message>
        <source>Two desks wrote the same without knowing of each other</source>
        <translation>两个工作点在互不知情时改了同一处</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::Stepper</name>
    <message>
        <source>now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>处理进度</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketActions</name>
    <message>
        <source>Also opened: %1</source>
        <translation>同时生成：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退单</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>note added</source>
        <translation>已添加备注</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>file added</source>
        <translation>已添加附件</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已裁定</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketHead</name>
    <message>
        <source>with %1</source>
        <translation>处理人 %1</translation>
    </message>
    <message>
        <source>round %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message numerus="yes">
        <source>returned %n time(s)</source>
        <translation>
            <numerusform>退单 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>First asked: %1</source>
        <translation>首问责任人：%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>登记于 %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Everything about this customer (Ctrl+U)</source>
        <translation>这位客户的全部往来 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Customer page</source>
        <translation>客户档案</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TicketPage</name>
    <message>
        <source>%1 has changes that are not saved</source>
        <translation>%1 有未保存的改动</translation>
    </message>
    <message>
        <source>Save them before you go on?</source>
        <translation>离开之前要保存吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃内容</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在本页</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked below.</source>
        <translation>未保存：请检查下方标红的栏目。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>A step of %1 is begun and not taken</source>
        <translation>%1 有一步填写到一半，还没有提交</translation>
    </message>
    <message>
        <source>What is written for it goes, if you leave.</source>
        <translation>离开后，为这一步填写的内容会丢失。</translation>
    </message>
    <message>
        <source>This step can no longer be taken. You had written:
%1</source>
        <translation>这一步已不能执行。您原来写的是：
%1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelineModel</name>
    <message>
        <source>written down %1</source>
        <translation>补录于 %1</translation>
    </message>
    <message>
        <source>the state was another one when this came to its turn</source>
        <translation>轮到此步时状态已被他人改变</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>处理记录</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back what was just done</source>
        <translation>撤回刚才的操作</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::ViewSheet</name>
    <message>
        <source>For everybody</source>
        <translation>所有人可用</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Keeps what is listed, its filter, order and columns.</source>
        <translation>保存列表内容、筛选、排序和列。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WhyPanel</name>
    <message>
        <source>%1: why due then?</source>
        <translation>%1：期限是怎么算的？</translation>
    </message>
    <message>
        <source>Spans counted</source>
        <translation>计入的时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WindowDrafts</name>
    <message>
        <source>What you type cannot be kept for a restart; save often.
%1</source>
        <translation>输入的内容暂时无法自动留存，请及时保存。
%1</translation>
    </message>
    <message>
        <source>One draft was not saved last time.</source>
        <translation>上次有 1 份草稿未保存。</translation>
    </message>
    <message>
        <source>%1 drafts were not saved last time.</source>
        <translation>上次有 %1 份草稿未保存。</translation>
    </message>
    <message>
        <source>Restore the draft</source>
        <translation>恢复 1 份草稿</translation>
    </message>
    <message>
        <source>Restore %1 drafts</source>
        <translation>恢复 %1 份草稿</translation>
    </message>
</context>
<context>
    <name>shouwen::ui::WindowViews</name>
    <message>
        <source>view &quot;%1&quot; saved</source>
        <translation>视图“%1”已保存</translation>
    </message>
    <message>
        <source>Drop the view &quot;%1&quot;?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>It is shared: it goes for everybody. The records in it stay as they are.</source>
        <translation>这是共享视图，删除后所有人都不能再用。其中的记录不变。</translation>
    </message>
    <message>
        <source>The records in it stay as they are.</source>
        <translation>其中的记录不变。</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>signatures</name>
    <message>
        <source>%1: %2 agreed</source>
        <translation>%1：%2 同意</translation>
    </message>
    <message>
        <source>%1: %2 refused</source>
        <translation>%1：%2 不同意</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>spans</name>
    <message>
        <source>1 working hour</source>
        <translation>1 个工作小时</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 个工作小时</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>1 working minute</source>
        <translation>1 工作分钟</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 工作分钟</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1 个工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>working minutes</source>
        <translation>工作分钟</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours, day and night</source>
        <translation>小时（昼夜）</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>1 working second</source>
        <translation>1 工作秒</translation>
    </message>
    <message>
        <source>%1 working seconds</source>
        <translation>%1 工作秒</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>the same working day until %1, else the next</source>
        <translation>%1 前当天，之后为下一工作日</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>in time</source>
        <translation>时间充足</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超时</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未计时</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1h %2m</source>
        <translation>%1时%2分</translation>
    </message>
    <message>
        <source>%1d %2h</source>
        <translation>%1天%2时</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超%1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>reply to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>from the customer</source>
        <translation>客户来话</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1：同意</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1：拒绝</translation>
    </message>
    <message>
        <source> (round %1)</source>
        <translation>（第 %1 轮）</translation>
    </message>
    <message>
        <source>now with %1</source>
        <translation>转由 %1 处理</translation>
    </message>
    <message>
        <source>now at %1</source>
        <translation>转至 %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>looked at %1</source>
        <translation>查看了%1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
